package io.rendan.party.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class StatementWriterTests {

    private static final StatementLines.Reported YEAR =
            new StatementLines.Reported(12, 1, 900.0, 100.0, 600.0, 50.0);
    private static final StatementLines.Reported BEFORE =
            new StatementLines.Reported(12, 1, 700.0, 100.0, 500.0, 40.0);

    private static ValueAddedStatement statement(
            StatementLines.Reported now,
            StatementLines.Reported before,
            double ecosystemCost,
            StatementLines.Segment... segments) {
        return StatementWriter.of(
                new StatementLines(
                        "m",
                        "Moulds",
                        "MicroEnterprise",
                        "CNY",
                        1,
                        now,
                        before,
                        List.of(segments),
                        7,
                        5,
                        ecosystemCost));
    }

    private static StatementLines.Segment segment(
            @Nullable Long users, boolean now, boolean before) {
        return new StatementLines.Segment(users, now, before);
    }

    @Test
    void everyLineThatTheDataHaveIsDrawnUp() {
        var statement =
                statement(
                        YEAR,
                        BEFORE,
                        150,
                        segment(1000L, true, true),
                        segment(50L, true, false),
                        segment(10L, false, true));
        assertThat(statement.users())
                .isEqualTo(new ValueAddedStatement.Users(1050L, null, null, 40L));
        assertThat(statement.resourceParties())
                .isEqualTo(new ValueAddedStatement.ResourceParties(7, 5));
        assertThat(statement.revenue())
                .isEqualTo(new ValueAddedStatement.Revenue(1000.0, 900.0, 100.0));
        assertThat(statement.cost()).isEqualTo(new ValueAddedStatement.Cost(600.0, 450.0, 150.0));
        assertThat(statement.ecosystemValue())
                .isEqualTo(
                        new ValueAddedStatement.EcosystemValue(
                                400.0, 350.0, 50.0, null, null, null, null));
        assertThat(statement.marginalIncome())
                .isEqualTo(new ValueAddedStatement.MarginalIncome(400.0, 300.0, 100.0, 2.5));
    }

    @Test
    void whatNoDataSayIsNullWithTheReason() {
        assertThat(statement(YEAR, BEFORE, 0, segment(9L, true, true)).reasons())
                .containsOnlyKeys(
                        "users.interactive",
                        "users.lifetime",
                        "ecosystemValue.sharedWithEmployees",
                        "ecosystemValue.sharedWithPartners",
                        "ecosystemValue.sharedWithCapital",
                        "ecosystemValue.sharedWithUsers",
                        "marginalIncome.perAddedUser")
                .containsEntry("marginalIncome.perAddedUser", "no users were added");
    }

    @Test
    void withoutStatementsThereIsNoMoney() {
        var statement =
                statement(StatementLines.Reported.NOTHING, StatementLines.Reported.NOTHING, 3);
        assertThat(statement.revenue())
                .isEqualTo(new ValueAddedStatement.Revenue(null, null, null));
        assertThat(statement.cost()).isEqualTo(new ValueAddedStatement.Cost(null, null, 3.0));
        assertThat(statement.reasons())
                .containsEntry("cost.total", "no statement was reported in these twelve months")
                .containsKeys(
                        "revenue.total",
                        "revenue.traditional",
                        "revenue.ecosystem",
                        "cost.traditional",
                        "ecosystemValue.total",
                        "ecosystemValue.profit",
                        "ecosystemValue.shared",
                        "marginalIncome.income",
                        "marginalIncome.incomeBefore",
                        "marginalIncome.change",
                        "marginalIncome.perAddedUser");
    }

    @Test
    void aLineThatNoMonthGivesIsMissingAlone() {
        var reported = new StatementLines.Reported(12, 1, 900.0, null, 600.0, 50.0);
        var statement = statement(reported, BEFORE, 0);
        assertThat(statement.revenue())
                .isEqualTo(new ValueAddedStatement.Revenue(null, 900.0, null));
        assertThat(statement.reasons())
                .containsEntry(
                        "revenue.ecosystem",
                        "no statement of these twelve months gives revenue from the ecosystem");
    }

    @Test
    void yearsOfDifferentLengthAreNotCompared() {
        var three = new StatementLines.Reported(3, 1, 700.0, 100.0, 500.0, 40.0);
        var statement = statement(YEAR, three, 0, segment(9L, true, false));
        assertThat(statement.marginalIncome().change()).isNull();
        assertThat(statement.reasons())
                .containsEntry(
                        "marginalIncome.change",
                        "statements cover 12 months of 1 units now and 3 months of 1 the year"
                                + " before");
    }

    @Test
    void usersAreAddedOnlyToAYearThatIsKnown() {
        assertThat(statement(YEAR, BEFORE, 0, segment(9L, true, false)).users().added())
                .isEqualTo(9);
        var unknown = statement(YEAR, StatementLines.Reported.NOTHING, 0, segment(9L, true, false));
        assertThat(unknown.users().added()).isNull();
        assertThat(unknown.reasons())
                .containsEntry("users.added", "nothing is known of the year before");
    }

    @Test
    void aSegmentOfUnknownSizeLeavesTheUsersUnknown() {
        var statement =
                statement(YEAR, BEFORE, 0, segment(null, true, true), segment(5L, true, true));
        assertThat(statement.users().transactional()).isNull();
        assertThat(statement.users().added()).isZero();
        assertThat(statement.reasons())
                .containsEntry(
                        "users.transactional", "1 of its 2 user segments have no number of users");
    }

    @Test
    void moreCostUnderCommunitiesThanReportedLeavesNoRest() {
        var statement = statement(YEAR, BEFORE, 700);
        assertThat(statement.cost()).isEqualTo(new ValueAddedStatement.Cost(600.0, null, 700.0));
        assertThat(statement.reasons()).containsKey("cost.traditional");
    }
}
