package io.rendan.silo;

import io.rendan.analysis.PartyFigure;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.List;
import java.util.Optional;

/**
 * How much of each unit's own collaboration leaves its platform: the people to ask when a border
 * should open. Units of fewer than five people are left out, because the figure would be about
 * persons.
 */
final class BorderFigures {

    private static final int SMALLEST_HEADCOUNT = 5;

    private BorderFigures() {}

    static List<PartyFigure> of(SiloReport report, EcosystemNetwork network) {
        Parties parties = network.parties();
        return List.of(
                figure(SiloFigures.EXTERNAL_SHARE, report.ownBorders().externalShare(), parties),
                figure(SiloFigures.EI_INDEX, report.ownBorders().eiIndex(), parties));
    }

    private static PartyFigure figure(String name, double[] values, Parties parties) {
        return new PartyFigure(
                name,
                parties::isMicroEnterprise,
                unit -> reason(values, parties, unit).isPresent() ? null : values[unit],
                unit -> reason(values, parties, unit));
    }

    private static Optional<String> reason(double[] values, Parties parties, int unit) {
        int headcount = parties.headcounts()[unit];
        if (headcount >= 0 && headcount < SMALLEST_HEADCOUNT) {
            return Optional.of("not shown for units of fewer than five people");
        }
        if (parties.platform(unit) < 0) {
            return Optional.of("the unit has no platform");
        }
        return Double.isNaN(values[unit])
                ? Optional.of("the unit has no collaboration ties")
                : Optional.empty();
    }
}
