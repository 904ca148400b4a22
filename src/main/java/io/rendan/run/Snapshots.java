package io.rendan.run;

import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Networks kept in memory for those who look at them without analysing: the one that the current
 * run saw, and the {@value #REMEMBERED} dates asked for last. Thread-safe; who asks for the same
 * one waits for one reading of the graph.
 */
@Component
public class Snapshots {

    private static final int REMEMBERED = 4;

    private record Look(String version, LocalDate asOf) {}

    private record Seen(String runId, EcosystemNetwork network) {}

    private final NetworkSource source;
    private volatile Optional<Seen> current = Optional.empty();
    private final Map<Look, EcosystemNetwork> dates =
            new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Look, EcosystemNetwork> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Snapshots(NetworkSource source) {
        this.source = source;
    }

    /** Keeps what a run saw that has become the current one. */
    void keep(String runId, EcosystemNetwork network) {
        current = Optional.of(new Seen(runId, network));
    }

    /**
     * The network that a run saw. After a restart it is read anew at the run's date, from data that
     * may have changed since; the run's stamp then says that it is stale.
     *
     * @throws io.rendan.network.NetworkUnavailableException if the data are being changed
     */
    public EcosystemNetwork of(RunReference run) {
        Optional<Seen> kept = kept(run);
        return kept.isPresent() ? kept.get().network() : read(run);
    }

    private Optional<Seen> kept(RunReference run) {
        return current.filter(seen -> seen.runId().equals(run.id()));
    }

    private synchronized EcosystemNetwork read(RunReference run) {
        return kept(run)
                .map(Seen::network)
                .orElseGet(
                        () -> {
                            EcosystemNetwork network = source.load(run.asOf());
                            keep(run.id(), network);
                            return network;
                        });
    }

    /**
     * The network at a date within the data.
     *
     * @param range of the data
     * @throws DateOutsideDataException if the data do not reach there
     * @throws io.rendan.network.NetworkUnavailableException if the data are being changed
     */
    public synchronized EcosystemNetwork at(DataRange range, LocalDate asOf) {
        range.check(asOf);
        return dates.computeIfAbsent(
                new Look(range.version(), asOf), look -> source.load(Optional.of(look.asOf())));
    }
}
