package io.rendan.cypher;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A look at the graph for those who ask again and again, such as scrapers of metrics: taken at most
 * every five seconds, and not repeated before that when it fails. Thread-safe.
 *
 * @param <T> what there is to see
 */
public final class Glance<T> {

    static final long AGE_NANOS = 5_000_000_000L;

    private final Supplier<T> look;
    private final LongSupplier nanos;
    private Optional<T> seen = Optional.empty();
    private long lookedAt;
    private boolean looked;

    /**
     * @param look asks the graph
     */
    public Glance(Supplier<T> look) {
        this(look, System::nanoTime);
    }

    Glance(Supplier<T> look, LongSupplier nanos) {
        this.look = look;
        this.nanos = nanos;
    }

    /** What was last seen; empty where the graph could not be asked. */
    public synchronized Optional<T> get() {
        if (!looked || nanos.getAsLong() - lookedAt >= AGE_NANOS) {
            try {
                seen = Optional.of(look.get());
            } catch (RuntimeException e) {
                seen = Optional.empty();
            }
            looked = true;
            lookedAt = nanos.getAsLong();
        }
        return seen;
    }
}
