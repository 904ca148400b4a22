package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What the {@link Understudy}s keep, by statement. Thread-safe. */
@Component
class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    /** After these, what is kept is to be read again. */
    private static final Set<String> NEWS =
            Set.of("run/make-current", "recommendation/decide", "load/finish");

    private final ObjectProvider<Understudy> beans;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Map<String, Understudy> byStatement;

    Memory(ObjectProvider<Understudy> beans) {
        this.beans = beans;
    }

    /** Whether a statement can be answered from memory. */
    boolean knows(String statement) {
        return understudies().containsKey(statement);
    }

    /** The rows of a statement; empty where memory does not tell. */
    Optional<List<Row>> rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
        return Optional.ofNullable(understudies().get(statement))
                .flatMap(understudy -> understudy.rows(statement, parameters));
    }

    /** Lets every stand-in notice what was written; memory may fail to, what was written counts. */
    void written(
            String statement,
            Map<String, ? extends @Nullable Object> parameters,
            Understudy.Source database) {
        if (NEWS.contains(statement)) {
            news.release();
        }
        beans.orderedStream()
                .forEach(
                        understudy -> {
                            try {
                                understudy.written(statement, parameters, database);
                            } catch (RuntimeException e) {
                                LOG.debug("{} was not noticed", statement, e);
                            }
                        });
    }

    /** Waits until there may be something new, or for so long. */
    void awaitNews(Duration most) throws InterruptedException {
        if (news.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    /** Reads everything anew. */
    void learn(Understudy.Source database) {
        List<Runnable> learned =
                beans.orderedStream().map(understudy -> understudy.learn(database)).toList();
        learned.forEach(Runnable::run);
    }

    private Map<String, Understudy> understudies() {
        Map<String, Understudy> known = byStatement;
        if (known == null) {
            Map<String, Understudy> all = new HashMap<>();
            beans.orderedStream()
                    .forEach(
                            understudy ->
                                    understudy
                                            .statements()
                                            .forEach(name -> all.put(name, understudy)));
            known = Map.copyOf(all);
            byStatement = known;
        }
        return known;
    }
}
