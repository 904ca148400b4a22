package io.rendan.dashboard.drawing;

import io.rendan.analysis.Finding;
import io.rendan.analysis.Subject;
import io.rendan.dashboard.figure.Easel;
import io.rendan.dashboard.figure.Figure;
import io.rendan.finding.FindingArchive;
import io.rendan.opportunity.OpportunityAnalysis;
import io.rendan.party.ContractEntry;
import io.rendan.party.PartySearch;
import io.rendan.party.Register;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a finding, drawn. */
@Component
public class Drawings {

    private static final String CONTRACT = "Contract";

    private final FindingArchive archive;
    private final PartySearch parties;
    private final Register register;

    Drawings(FindingArchive archive, PartySearch parties, Register register) {
        this.archive = archive;
        this.parties = parties;
        this.register = register;
    }

    /**
     * What there is to draw.
     *
     * @param asOf date of the run that the finding is of
     */
    public List<Figure> of(Finding finding, Optional<LocalDate> asOf, Easel easel) {
        return switch (finding.kind()) {
            case SILO -> SiloDrawings.of(finding, asOf, easel);
            case BOTTLENECK -> BottleneckDrawings.of(finding, easel);
            case OPPORTUNITY -> opportunity(finding, easel);
            case CONTRACT_ISSUE -> ContractDrawings.of(finding, contract(finding, asOf), easel);
        };
    }

    private List<Figure> opportunity(Finding finding, Easel easel) {
        Map<String, String> names = new HashMap<>();
        finding.subjects().forEach(subject -> names.put(subject.id(), subject.name()));
        List<String> unnamed =
                OpportunityDrawings.unnamed(finding, easel).stream()
                        .filter(id -> !names.containsKey(id))
                        .toList();
        if (!unnamed.isEmpty()) {
            names.putAll(parties.names(unnamed));
        }
        Map<String, Object> backtest =
                archive.figures(OpportunityAnalysis.NAME, Optional.empty()).figures();
        return OpportunityDrawings.of(finding, names, backtest, easel);
    }

    private Optional<ContractEntry> contract(Finding finding, Optional<LocalDate> asOf) {
        return finding.subjects().stream()
                .filter(subject -> subject.label().equals(CONTRACT))
                .findFirst()
                .map(Subject::id)
                .flatMap(id -> register.contract(id, asOf));
    }
}
