package io.rendan.coverage;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.Standing;
import io.rendan.analysis.Unlock;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.PartyKind;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** What kinds of findings there are, and what each needs to be found at all. */
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
enum FindingForm {
    SILO(
            "Silos",
            finding -> finding.kind() == FindingKind.SILO,
            ladder -> ladder.collaboration().and(ladder.platforms()),
            network -> !new Ladder(network).collaboration().basis().isEmpty(),
            "no two units are known to work together, or to buy from the same suppliers"),
    CONGESTED(
            "Units that others wait for",
            finding -> isBottleneck(finding) && isTrue(finding, "congested"),
            Ladder::load,
            network ->
                    Arrays.stream(network.offers().monthlyCapacities())
                            .anyMatch(capacity -> capacity > 0),
            "no offer states a monthly capacity"),
    SINGLE_POINT(
            "Units that nobody can do without",
            finding ->
                    isBottleneck(finding)
                            && isTrue(finding, "singlePoint")
                            && formOf(finding).isEmpty(),
            ladder -> ladder.demand().and(ladder.payments()).and(ladder.load()),
            network -> network.supply().totalUserRevenue() > 0 && anySells(network),
            "no unit supplies another party with anything paid"),
    LATE(
            "Units of unknown capacity that deliver late",
            finding -> isBottleneck(finding) && isTrue(finding, "late"),
            ladder -> Standing.on(Basis.OWN_PAST).and(ladder.deliveries()),
            network -> !new Ladder(network).deliveries().basis().isEmpty(),
            "no settlement says what was on time"),
    STRAINED(
            "Units of unknown capacity that are asked for more than ever",
            finding -> isBottleneck(finding) && isTrue(finding, "strained"),
            ladder -> Standing.on(Basis.OWN_PAST).and(ladder.requests()),
            network -> !new Ladder(network).requests().basis().isEmpty(),
            "no settlement says how many requests were served"),
    SUPPLIER_DEPENDENCE(
            "Suppliers outside that units lean on",
            finding -> isBottleneck(finding) && formOf(finding).equals("SUPPLIER_DEPENDENCE"),
            ladder ->
                    Standing.on(Basis.CONTRACTS_OUTSIDE)
                            .and(ladder.payments())
                            .and(
                                    Standing.wanting(
                                            new Unlock(
                                                    "partners.csv",
                                                    "id",
                                                    "whom units depend on outside"))),
            FindingForm::anyOutside,
            "no unit buys from a partner"),
    STRUCTURAL(
            "Units through which others meet",
            finding -> isBottleneck(finding) && formOf(finding).equals("STRUCTURAL"),
            ladder -> Standing.on(Basis.STRUCTURE).and(ladder.collaboration()),
            network -> network.collaboration().hasTies(),
            "no two units are known to work together"),
    PAIR(
            "Pairs that could work together",
            finding -> isOpportunity(finding) && formOf(finding).equals("PAIR"),
            ladder -> ladder.dates().and(ladder.offers()).and(ladder.payments()),
            network -> network.contracts().size() > 0,
            "no contract is known to learn from"),
    COMMUNITY(
            "Communities that could form",
            finding -> isOpportunity(finding) && formOf(finding).equals("COMMUNITY"),
            Ladder::offers,
            network -> network.offers().size() > 0 && network.needs().size() > 0,
            "no needs and offers are stated"),
    JOINT_PURCHASE(
            "What units could buy together",
            finding -> isOpportunity(finding) && formOf(finding).equals("JOINT_PURCHASE"),
            ladder -> Standing.on(Basis.CONTRACTS_OUTSIDE).and(ladder.payments()),
            FindingForm::anyOutside,
            "no unit buys from a partner"),
    CONTRACT_ISSUE(
            "Contracts that break a rule",
            finding -> finding.kind() == FindingKind.CONTRACT_ISSUE,
            ladder -> ladder.rules().and(ladder.payments()),
            network -> new Ladder(network).rules().isOn(Basis.RULES),
            "no contract is inside the market (MARKET, EMC or VAM)");

    private final String title;
    private final Predicate<Finding> covers;
    private final Function<Ladder, Standing> standing;
    private final Predicate<EcosystemNetwork> possible;
    private final String whyNot;

    FindingForm(
            String title,
            Predicate<Finding> covers,
            Function<Ladder, Standing> standing,
            Predicate<EcosystemNetwork> possible,
            String whyNot) {
        this.title = title;
        this.covers = covers;
        this.standing = standing;
        this.possible = possible;
        this.whyNot = whyNot;
    }

    String title() {
        return title;
    }

    boolean covers(Finding finding) {
        return covers.test(finding);
    }

    Standing standing(EcosystemNetwork network) {
        return standing.apply(new Ladder(network));
    }

    /** Whether the data would show one if there were one. */
    boolean couldBeFound(EcosystemNetwork network) {
        return possible.test(network);
    }

    String whyNot() {
        return whyNot;
    }

    private static boolean isBottleneck(Finding finding) {
        return finding.kind() == FindingKind.BOTTLENECK;
    }

    private static boolean isOpportunity(Finding finding) {
        return finding.kind() == FindingKind.OPPORTUNITY;
    }

    private static String formOf(Finding finding) {
        return Objects.toString(finding.figures().get("form"), "");
    }

    private static boolean isTrue(Finding finding, String figure) {
        return Boolean.TRUE.equals(finding.figures().get(figure));
    }

    private static boolean anySells(EcosystemNetwork network) {
        return any(network, PartyKind.MICRO_ENTERPRISE);
    }

    private static boolean anyOutside(EcosystemNetwork network) {
        return any(network, PartyKind.PARTNER);
    }

    private static boolean any(EcosystemNetwork network, PartyKind supplier) {
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            if (!network.contracts().isSale(contract)
                    && network.contracts().paid(contract) > 0
                    && network.parties().kinds()[network.contracts().supplier(contract)]
                            == supplier) {
                return true;
            }
        }
        return false;
    }
}
