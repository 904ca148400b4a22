package io.rendan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@link GoldenIT} does not hold to the letter, all of it, each with its reason. A path is the
 * end of the way to a value, its steps joined by {@code /}; {@code *} stands for any one step.
 *
 * <p>The answers on both ecosystems were recorded anew when opportunities got a bar, since hardly a
 * list stayed as it was: pairs and drafts under three times the base rate or 0.001 % of user
 * revenue are listed no more; evidence of what a pair is worth returns the expected value too; a
 * slip of profit shares is worth the slip, not the community; low satisfaction tells of the latest
 * months only; changes smaller than what a seed may do are none.
 *
 * <p>And again when detection began to look at ties as well as at weights: all detected groups are
 * others, and with them the twins that platforms name. Groups of other types stayed to the last bit
 * but for figures that were added.
 */
final class GoldenRules {

    /**
     * Sentences for people, worded anew without a change of meaning: the member stays, and stays
     * null or not; what it says is not compared.
     */
    static final List<String> WORDS =
            List.of(
                    "title",
                    "action",
                    "statement",
                    "reasons/*",
                    "reason",
                    "indicators/*/unit",
                    "parts/*/unit",
                    "definition",
                    "steps",
                    "undatedAucLeaks");

    /**
     * The text of evidence, which gets shorter: the rows that it returns are compared instead, see
     * {@link GoldenEvidence}.
     */
    static final List<String> QUERIES = List.of("evidence/*/cypher", "evidence/*/parameters");

    /** What the clock says, which no two runs share. */
    static final List<String> DURATIONS =
            List.of("timings/*", "rules/*/seconds", "faultyRules/*/seconds");

    /**
     * Columns of a run's times came in the order in which its analyses ended, those of figures in
     * the order of the rows that had them, which differed from dataset to dataset and page to page;
     * today they have an order of their own.
     */
    static final List<String> RACED_COLUMNS = List.of("timings.", "figures.", "metrics.");

    /**
     * How far, as a share of itself, a number may be off that the database has added up: in which
     * order it does so hangs on its plan and its storage, and can differ from load to load even for
     * the same query. Whatever Rendan adds up itself is compared to the last bit.
     */
    static final double SUM_TOLERANCE = 1e-12;

    /** What the database has added up: rows of evidence, money of rules, lines of statements. */
    static final List<String> SUMS =
            List.of(
                    GoldenEvidence.RETURNED,
                    "rules/*/amount",
                    "GET /api/value-added-statements?of=UNIT",
                    "GET /api/value-added-statements?of=COMMUNITY");

    /** A finding of a kind whose figures, value and score are the database's. */
    static final String KIND_OF_SUMS = "CONTRACT_ISSUE";

    /**
     * Members and columns that have another name since the golden files were recorded: the path
     * that stands there, and the name of today. Applied to the golden before comparing; a column of
     * a table goes by its path too ({@code figures/openness} for {@code figures.openness}).
     */
    static final Map<String, String> RENAMES =
            // an opportunity's unmetBudget is a budget less what is spent of it, a silo's was whole
            // budgets that nobody outside serves: two meanings, two names
            Map.of("missingBridges/*/unmetBudget", "unservedBudget");

    /**
     * Answers that are one of several kinds today, the first of which they always were: the stream
     * of events was one of alerts.
     */
    static final Set<String> CHOICES = Set.of("/api/events");

    /**
     * What the query of an evidence returned when the golden files were recorded, and the names of
     * these columns today, for the same reasons.
     */
    static final Map<List<String>, List<String>> RENAMED_ROWS =
            Map.of(
                    List.of("capabilityId", "capability", "units", "unmetBudget"),
                    List.of("capabilityId", "capability", "units", "unservedBudget"));

    /**
     * Evidence may have grown: a finding's first statement gives the number of its title, which one
     * that stood there did not. What stood there is there in its order, with its columns first.
     */
    static final String EVIDENCE = "evidence";

    /**
     * Columns of queries that answer more than they did, so that no statement is proved by nothing:
     * who offers a capability tells of the party itself, and pairs without a contract have a row;
     * and of those that tell of captive buyers, who are fewer. Their rows are not compared.
     */
    static final Set<List<String>> ASKED_ANEW =
            Set.of(
                    List.of(
                            "partyId",
                            "party",
                            "monthlyCapacity",
                            "monthlyRequests",
                            "spareCapacity"),
                    List.of("supplier", "buyer", "contract", "annualValue"),
                    List.of(
                            "buyerId",
                            "buyer",
                            "capability",
                            "essential",
                            "otherSuppliers",
                            "paid",
                            "turnover"));

    /** A buyer whose contract names an outside offer is no captive of a bottleneck any more. */
    static final String CAPTIVES = "captiveDependents";

    /** For the same reason: elements of a list that are left out, by its name. */
    static final Map<String, Map.Entry<String, String>> FORMER_CAPTIVES =
            Map.of(
                    "subjects", Map.entry("role", "captiveDependent"),
                    "findings", Map.entry("kind", "BOTTLENECK"));

    private GoldenRules() {}
}
