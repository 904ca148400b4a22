package io.rendan.dashboard.drawing;

import static io.rendan.dashboard.figure.NumberTable.row;

import io.rendan.analysis.Finding;
import io.rendan.dashboard.figure.Easel;
import io.rendan.dashboard.figure.Figure;
import io.rendan.dashboard.figure.NumberTable;
import io.rendan.dashboard.figure.NumberTable.Cell;
import io.rendan.dashboard.figure.Sketch;
import io.rendan.dashboard.figure.Sketch.Mark;
import io.rendan.dashboard.figure.Sketch.Series;
import io.rendan.dashboard.figure.Sketch.Unit;
import io.rendan.party.ContractEntry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contract: its price against outside, what was settled and how satisfied its buyer was. */
final class ContractDrawings {

    private static final int MONTHS_A_YEAR = 12;

    /** What of a contract issue's figures is drawn; each component is named like its figure. */
    record ContractDrawn(
            @Nullable String capability,
            @Nullable Double price,
            @Nullable Double outsideLowerQuartile,
            @Nullable Double outsideMedian,
            @Nullable Double outsideUpperQuartile) {}

    private ContractDrawings() {}

    static List<Figure> of(Finding finding, Optional<ContractEntry> contract, Easel easel) {
        ContractDrawn drawn = easel.json().convertValue(finding.figures(), ContractDrawn.class);
        List<Figure> figures = new ArrayList<>();
        price(drawn, easel).ifPresent(figures::add);
        contract.filter(known -> known.settlements().size() > 1)
                .ifPresent(
                        known -> {
                            figures.add(settled(known, easel));
                            satisfaction(known, easel).ifPresent(figures::add);
                        });
        return figures;
    }

    private static Optional<Figure> price(ContractDrawn drawn, Easel easel) {
        Double price = drawn.price();
        Double low = drawn.outsideLowerQuartile();
        Double middle = drawn.outsideMedian();
        Double high = drawn.outsideUpperQuartile();
        if (price == null || low == null || middle == null || high == null) {
            return Optional.empty();
        }
        String inside = easel.words().text("figure.price.inside");
        return Optional.of(
                easel.figure(
                        "price",
                        new Sketch.Spread(
                                inside,
                                price,
                                low,
                                middle,
                                high,
                                easel.words().text("figure.price.range"),
                                easel.currency()),
                        NumberTable.of(
                                List.of(
                                        easel.words().text("figure.price.what"),
                                        easel.words().text("figure.price.amount")),
                                List.of(
                                        row(Cell.of(inside), easel.money(price)),
                                        row(quartile("low", easel), easel.money(low)),
                                        row(quartile("middle", easel), easel.money(middle)),
                                        row(quartile("high", easel), easel.money(high)))),
                        drawn.capability() == null ? "" : drawn.capability()));
    }

    private static Cell quartile(String which, Easel easel) {
        return Cell.of(easel.words().text("figure.price." + which));
    }

    private static List<String> months(ContractEntry contract) {
        return contract.settlements().stream().map(ContractEntry.Settled::month).toList();
    }

    private static Figure settled(ContractEntry contract, Easel easel) {
        List<@Nullable Double> amounts =
                contract.settlements().stream()
                        .<@Nullable Double>map(month -> month.amount().orElse(null))
                        .toList();
        List<Mark> agreed =
                contract.terms().annualValue().stream()
                        .map(
                                value ->
                                        new Mark(
                                                easel.words().text("figure.settled.agreed"),
                                                value / MONTHS_A_YEAR))
                        .toList();
        return overMonths(
                "settled",
                months(contract),
                amounts,
                agreed,
                Unit.MONEY,
                contract.settlements().stream()
                        .map(
                                month ->
                                        row(
                                                Cell.of(month.month()),
                                                easel.money(month.amount().orElse(null))))
                        .toList(),
                easel);
    }

    private static Optional<Figure> satisfaction(ContractEntry contract, Easel easel) {
        List<@Nullable Double> marks =
                contract.settlements().stream()
                        .<@Nullable Double>map(month -> month.satisfaction().orElse(null))
                        .toList();
        if (contract.settlements().stream().allMatch(month -> month.satisfaction().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                overMonths(
                        "satisfaction",
                        months(contract),
                        marks,
                        List.of(),
                        Unit.NUMBER,
                        contract.settlements().stream()
                                .map(
                                        month ->
                                                row(
                                                        Cell.of(month.month()),
                                                        easel.number(
                                                                month.satisfaction().orElse(null))))
                                .toList(),
                        easel));
    }

    private static Figure overMonths(
            String id,
            List<String> months,
            List<@Nullable Double> values,
            List<Mark> marks,
            Unit unit,
            List<List<Cell>> rows,
            Easel easel) {
        String what = easel.words().text("figure." + id + ".amount");
        return easel.figure(
                id,
                new Sketch.Lines(
                        months,
                        List.of(new Series(what, "accent", values)),
                        marks,
                        unit,
                        easel.currency()),
                NumberTable.of(List.of(easel.words().text("figure.months.month"), what), rows));
    }
}
