package io.rendan.map;

import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupType;
import io.rendan.finding.FindingArchive;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkUnavailableException;
import io.rendan.run.DataRange;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.run.Snapshots;
import io.rendan.web.Paging;
import io.rendan.web.RunStamp;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Maps of the network that the current run saw, or of another date within the data. */
@Component
public class NetworkMaps {

    private final Runs runs;
    private final Snapshots snapshots;
    private final FindingArchive findings;

    NetworkMaps(Runs runs, Snapshots snapshots, FindingArchive findings) {
        this.runs = runs;
        this.snapshots = snapshots;
        this.findings = findings;
    }

    /**
     * The map; without marks while no run has succeeded.
     *
     * @param asOf another date than the run's; platforms are then not judged
     * @throws MapException if the focus is unknown or the data are being changed
     * @throws io.rendan.run.DateOutsideDataException if the data do not reach the date
     */
    public NetworkMap map(MapQuestion question, Optional<LocalDate> asOf) {
        Optional<RunReference> run = runs.reference();
        if (run.isEmpty()) {
            return NetworkMap.none(question);
        }
        Optional<LocalDate> other = asOf.filter(date -> !run.get().asOf().equals(asOf));
        EcosystemNetwork network = network(run.get(), other);
        Drawing drawing = new Cartographer(network).draw(question);
        return new NetworkMap(
                other.map(date -> new RunStamp(Optional.empty(), Optional.of(date), false))
                        .orElseGet(run.get()::stamp),
                question.level(),
                question.focus(),
                Optional.of(network.dataset().currency()),
                other.isEmpty() ? judged(drawing.nodes()) : drawing.nodes(),
                drawing.links(),
                drawing.hidden());
    }

    private EcosystemNetwork network(RunReference run, Optional<LocalDate> other) {
        try {
            return other.isEmpty() ? snapshots.of(run) : snapshots.at(range(), other.get());
        } catch (NetworkUnavailableException e) {
            throw new MapException.NoNetwork(String.valueOf(e.getMessage()));
        }
    }

    private DataRange range() {
        return runs.dataRange()
                .orElseThrow(() -> new MapException.NoNetwork("the data are being changed"));
    }

    private List<MapNode> judged(List<MapNode> nodes) {
        if (nodes.stream().noneMatch(NetworkMaps::isPlatform)) {
            return nodes;
        }
        Map<String, GroupAssessment> groups =
                findings
                        .groups(
                                Optional.of(GroupType.PLATFORM.name()),
                                Optional.empty(),
                                Optional.empty(),
                                new Paging("", Paging.MAX_LIMIT, Optional.empty()))
                        .items()
                        .stream()
                        .collect(Collectors.toMap(GroupAssessment::id, Function.identity()));
        return nodes.stream().map(node -> judged(node, groups)).toList();
    }

    private static boolean isPlatform(MapNode node) {
        return node.label().equals("Platform");
    }

    private static MapNode judged(MapNode node, Map<String, GroupAssessment> groups) {
        Optional<GroupAssessment> group =
                node.label().equals("Platform") ? node.id().map(groups::get) : Optional.empty();
        return node.judged(
                group.map(found -> found.figures().get("openness"))
                        .filter(Number.class::isInstance)
                        .map(openness -> ((Number) openness).doubleValue()),
                group.map(found -> found.verdict().name()));
    }
}
