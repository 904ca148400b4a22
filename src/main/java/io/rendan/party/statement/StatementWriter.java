package io.rendan.party.statement;

import io.rendan.party.statement.ValueAddedStatement.Cost;
import io.rendan.party.statement.ValueAddedStatement.EcosystemValue;
import io.rendan.party.statement.ValueAddedStatement.MarginalIncome;
import io.rendan.party.statement.ValueAddedStatement.ResourceParties;
import io.rendan.party.statement.ValueAddedStatement.Revenue;
import io.rendan.party.statement.ValueAddedStatement.Users;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Draws up one statement; a pure function of its lines. */
final class StatementWriter {

    private static final String NO_SPLIT = "statements do not say with whom value was shared";

    private final StatementLines lines;
    private final Map<String, String> reasons = new TreeMap<>();

    private StatementWriter(StatementLines lines) {
        this.lines = lines;
    }

    static ValueAddedStatement of(StatementLines lines) {
        return new StatementWriter(lines).statement();
    }

    private ValueAddedStatement statement() {
        Users users = users();
        Revenue revenue = revenue();
        Cost cost = cost();
        return new ValueAddedStatement(
                lines.id(),
                lines.name(),
                lines.label(),
                lines.currency(),
                lines.units(),
                lines.now().reporting(),
                lines.now().months(),
                users,
                new ResourceParties(lines.joined(), lines.active()),
                value(revenue.total(), cost.total()),
                revenue,
                cost,
                marginal(difference(revenue.total(), cost.total()), users.added()),
                reasons);
    }

    private Users users() {
        unknown("users.interactive", "the data do not say which users take part");
        unknown("users.lifetime", "the data do not say which users stay");
        Long gained = count("users.added", segment -> segment.now() && !segment.before());
        Long lost = count("users.added", segment -> segment.before() && !segment.now());
        Long added = gained == null || lost == null ? null : (Long) (gained - lost);
        if (lines.before().months() == 0
                && lines.segments().stream().noneMatch(StatementLines.Segment::before)) {
            unknown("users.added", "nothing is known of the year before");
            added = null;
        }
        return new Users(
                count("users.transactional", StatementLines.Segment::now), null, null, added);
    }

    private @Nullable Long count(String line, Predicate<StatementLines.Segment> which) {
        List<StatementLines.Segment> segments = lines.segments().stream().filter(which).toList();
        long uncounted = segments.stream().filter(segment -> segment.users() == null).count();
        if (uncounted > 0) {
            unknown(
                    line,
                    "%s of its %s user segments have no number of users"
                            .formatted(uncounted, segments.size()));
            return null;
        }
        long users = 0;
        for (StatementLines.Segment segment : segments) {
            users += segment.users() == null ? 0 : segment.users();
        }
        return users;
    }

    private Revenue revenue() {
        Double traditional =
                reported("revenue.traditional", lines.now().userRevenue(), "revenue from users");
        Double ecosystem =
                reported(
                        "revenue.ecosystem",
                        lines.now().ecosystemRevenue(),
                        "revenue from the ecosystem");
        Double total = sum(traditional, ecosystem);
        if (total == null) {
            unknown("revenue.total", "one of its parts is not known");
        }
        return new Revenue(total, traditional, ecosystem);
    }

    private Cost cost() {
        Double total = reported("cost.total", lines.now().cost(), "cost");
        double ecosystem = lines.ecosystemCost();
        Double traditional = difference(total, ecosystem);
        if (total == null) {
            unknown("cost.traditional", "the whole is not known");
        } else if (ecosystem > total) {
            unknown("cost.traditional", "more was paid under communities than reported as cost");
            traditional = null;
        }
        return new Cost(total, traditional, ecosystem);
    }

    private EcosystemValue value(@Nullable Double revenue, @Nullable Double cost) {
        Double shared =
                reported("ecosystemValue.shared", lines.now().sharedValue(), "value shared");
        Double total = difference(revenue, cost);
        Double profit = difference(total, shared);
        if (total == null) {
            unknown("ecosystemValue.total", "revenue or cost is not known");
        }
        if (profit == null) {
            unknown("ecosystemValue.profit", "revenue, cost or value shared is not known");
        }
        for (String with : List.of("Employees", "Partners", "Capital", "Users")) {
            unknown("ecosystemValue.sharedWith" + with, NO_SPLIT);
        }
        return new EcosystemValue(total, profit, shared, null, null, null, null);
    }

    private MarginalIncome marginal(@Nullable Double income, @Nullable Long added) {
        StatementLines.Reported before = lines.before();
        Double earlier =
                difference(sum(before.userRevenue(), before.ecosystemRevenue()), before.cost());
        Double change = isComparable() ? difference(income, earlier) : null;
        Double perUser = change == null || added == null || added <= 0 ? null : change / added;
        if (income == null) {
            unknown("marginalIncome.income", "revenue or cost is not known");
        }
        if (earlier == null) {
            unknown(
                    "marginalIncome.incomeBefore",
                    "revenue or cost of the year before is not known");
        }
        if (change == null) {
            unknown("marginalIncome.change", whyNoChange(income, earlier));
        }
        if (perUser == null) {
            unknown("marginalIncome.perAddedUser", whyNotPerUser(change, added));
        }
        return new MarginalIncome(income, earlier, change, perUser);
    }

    private boolean isComparable() {
        return lines.now().months() == lines.before().months()
                && lines.now().reporting() == lines.before().reporting();
    }

    private String whyNoChange(@Nullable Double income, @Nullable Double earlier) {
        return income == null || earlier == null
                ? "income of one of the two years is not known"
                : "statements cover %s months of %s units now and %s months of %s the year before"
                        .formatted(
                                lines.now().months(),
                                lines.now().reporting(),
                                lines.before().months(),
                                lines.before().reporting());
    }

    private static String whyNotPerUser(@Nullable Double change, @Nullable Long added) {
        if (change == null) {
            return "the change of income is not known";
        }
        return added == null ? "users added are not known" : "no users were added";
    }

    private @Nullable Double reported(String line, @Nullable Double value, String what) {
        if (value == null) {
            unknown(
                    line,
                    lines.now().months() == 0
                            ? "no statement was reported in these twelve months"
                            : "no statement of these twelve months gives " + what);
        }
        return value;
    }

    private void unknown(String line, String why) {
        reasons.put(line, why);
    }

    private static @Nullable Double sum(@Nullable Double a, @Nullable Double b) {
        return a == null || b == null ? null : (Double) (a + b);
    }

    private static @Nullable Double difference(@Nullable Double a, @Nullable Double b) {
        return a == null || b == null ? null : (Double) (a - b);
    }
}
