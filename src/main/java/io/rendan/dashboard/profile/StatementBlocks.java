package io.rendan.dashboard.profile;

import io.rendan.analysis.Money;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.profile.ProfilePage.Block;
import io.rendan.dashboard.profile.ProfilePage.Item;
import io.rendan.dashboard.profile.ProfilePage.Statement;
import io.rendan.network.Dataset;
import io.rendan.party.statement.ValueAddedStatement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A win-win value added statement in the order of its six blocks. */
final class StatementBlocks {

    private final ValueAddedStatement statement;
    private final Wording words;

    private StatementBlocks(ValueAddedStatement statement, Wording words) {
        this.statement = statement;
        this.words = words;
    }

    static Statement of(ValueAddedStatement statement, Wording words) {
        return new StatementBlocks(statement, words).statement();
    }

    private Statement statement() {
        var value = statement.ecosystemValue();
        var revenue = statement.revenue();
        var cost = statement.cost();
        var income = statement.marginalIncome();
        return new Statement(
                words.text("statement.about", words.whole(statement.months())),
                List.of(
                        block(
                                "users",
                                count("users.transactional", statement.users().transactional()),
                                count("users.interactive", statement.users().interactive()),
                                count("users.lifetime", statement.users().lifetime()),
                                count("users.added", statement.users().added())),
                        block(
                                "resourceParties",
                                count(
                                        "resourceParties.joined",
                                        statement.resourceParties().joined()),
                                count(
                                        "resourceParties.active",
                                        statement.resourceParties().active())),
                        block(
                                "ecosystemValue",
                                money("ecosystemValue.total", value.total()),
                                money("ecosystemValue.profit", value.profit()),
                                money("ecosystemValue.shared", value.shared())),
                        block(
                                "revenue",
                                money("revenue.total", revenue.total()),
                                money("revenue.traditional", revenue.traditional()),
                                money("revenue.ecosystem", revenue.ecosystem())),
                        block(
                                "cost",
                                money("cost.total", cost.total()),
                                money("cost.traditional", cost.traditional()),
                                money("cost.ecosystem", cost.ecosystem())),
                        block(
                                "marginalIncome",
                                money("marginalIncome.income", income.income()),
                                money("marginalIncome.change", income.change()),
                                money("marginalIncome.perAddedUser", income.perAddedUser()))));
    }

    private Block block(String name, Item... lines) {
        return new Block(words.text("statement." + name), List.of(lines));
    }

    private Item count(String line, @Nullable Long value) {
        return item(line, value == null ? "" : words.whole(value));
    }

    private Item money(String line, @Nullable Double value) {
        String currency = statement.currency() == null ? Dataset.NO_MONEY : statement.currency();
        return item(line, value == null ? "" : words.moneyInFull(new Money(value, currency)));
    }

    private Item item(String line, String value) {
        return new Item(
                words.text("statement." + line), value, statement.reasons().getOrDefault(line, ""));
    }
}
