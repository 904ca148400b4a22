package io.rendan.quality;

import java.util.Map;
import java.util.Optional;

/** What each column is needed for: what an empty one keeps from being computed. */
final class ColumnUse {

    private static final Map<String, String> USES =
            Map.ofEntries(
                    Map.entry(
                            "contracts.annual_value",
                            "what a contract without settlements is worth: without both it weighs nothing in money"),
                    Map.entry(
                            "contracts.signed_on",
                            "who has lately begun to trade with whom, which likely partners are learned from"),
                    Map.entry(
                            "contracts.starts_on",
                            "whether a contract is in force; without it, it counts from the beginning"),
                    Map.entry(
                            "contracts.ends_on",
                            "when a contract ends; without it an EXTERNAL one counts for a year and any other goes on"),
                    Map.entry(
                            "contracts.capability_id",
                            "what a contract is for: who else could supply it, what it costs elsewhere, what could be bought together"),
                    Map.entry("contracts.community_id", "which community a contract belongs to"),
                    Map.entry(
                            "contracts.success_metric", "whether a contract says what success is"),
                    Map.entry(
                            "contracts.success_threshold",
                            "from where on a contract has succeeded"),
                    Map.entry("contracts.penalty_rate", "what a failure costs the supplier"),
                    Map.entry(
                            "contracts.outside_option",
                            "inside prices beside outside ones, and buyers that cannot leave"),
                    Map.entry(
                            "micro_enterprises.platform_id",
                            "silos by platform, and trade between platforms"),
                    Map.entry(
                            "micro_enterprises.headcount",
                            "figures a head; units under five people cannot be told, so what is private of them is not withheld"),
                    Map.entry(
                            "micro_enterprises.founded_on",
                            "how old units are, and how many are incubated"),
                    Map.entry("micro_enterprises.decision_power", "the indicator of autonomy"),
                    Map.entry("micro_enterprises.hiring_power", "the indicator of autonomy"),
                    Map.entry("micro_enterprises.distribution_power", "the indicator of autonomy"),
                    Map.entry("partners.country", "whether two partners of one name are one"),
                    Map.entry("user_segments.users", "how many users a unit reaches"),
                    Map.entry("offers.unit_price", "prices to compare, and what a match saves"),
                    Map.entry(
                            "offers.monthly_capacity",
                            "load against capacity: a unit cannot be called congested"),
                    Map.entry("offers.service_time_cv", "how long requests wait"),
                    Map.entry("needs.annual_budget", "what an unmet need is worth"),
                    Map.entry(
                            "needs.essential", "which needs stop a buyer when they are not served"),
                    Map.entry(
                            "memberships.profit_share", "whether the shares of a community add up"),
                    Map.entry("settlements.amount", "what was really paid, month by month"),
                    Map.entry(
                            "settlements.requests", "load against capacity, and growth of demand"),
                    Map.entry("settlements.satisfaction", "how content users and buyers are"),
                    Map.entry("settlements.on_time_share", "whether work is delivered in time"),
                    Map.entry("statements.user_revenue", "value added statements"),
                    Map.entry("statements.cost", "margins, and value added statements"),
                    Map.entry("interactions.hours", "how much units work together"),
                    Map.entry(
                            "interactions.people", "which interactions are too small to be shown"));

    private static final Map<String, String> FILES =
            Map.of(
                    "user_segments", "what users pay, and how their money reaches each unit",
                    "settlements", "what was really paid: values and dates of contracts stand in",
                    "offers", "who could serve a need, and capacity",
                    "needs", "what is asked for and not served",
                    "interactions", "who works with whom: contracts stand in",
                    "statements", "value added statements and profit",
                    "platforms", "silos by platform",
                    "communities", "ecosystem communities and how they share profit",
                    "capabilities", "what contracts are for");

    private ColumnUse() {}

    /** What a column is needed for; empty where nothing hangs on it. */
    static Optional<String> of(String file, String column) {
        return Optional.ofNullable(USES.get(file + "." + column));
    }

    /** What a file is needed for. */
    static Optional<String> of(String file) {
        return Optional.ofNullable(FILES.get(file));
    }
}
