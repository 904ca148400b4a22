package io.rendan.generator.export;

import static io.rendan.dataset.CellText.count;
import static io.rendan.dataset.CellText.decimal;

import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetWriter;
import io.rendan.generator.SyntheticEcosystem.Rows;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.Terms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a generated ecosystem into the rows of a dataset's files. */
public final class DatasetExport {

    private final Rows rows;
    private final boolean zipped;
    private final Population population;
    private final Timeline timeline;

    public DatasetExport(Rows rows, boolean zipped) {
        this.rows = rows;
        this.zipped = zipped;
        this.population = rows.population();
        this.timeline = Timeline.of(rows.parameters());
    }

    public void writeTo(Path folder) {
        try (DatasetWriter writer = DatasetWriter.to(folder)) {
            writer.describe(description());
            writeThings(writer);
            writeMarket(writer);
            writeMonths(writer);
            new TruthExport(rows).writeTo(writer);
            writer.commit();
        }
    }

    private DatasetDescription description() {
        GeneratorParameters parameters = rows.parameters();
        return new DatasetDescription(
                parameters.name(),
                Optional.of("Synthetic RenDanHeYi ecosystem of " + parameters.units() + " units"),
                "CNY",
                parameters.asOf(),
                Optional.of("Apache-2.0"),
                Optional.of(
                        "Generated with seed "
                                + parameters.seed()
                                + "; describes no real organisation. Calibrated on published"
                                + " figures of Haier, planted answers in truth/"));
    }

    private void writeThings(DatasetWriter writer) {
        table(
                writer,
                DatasetFile.PLATFORMS,
                population.platforms(),
                p -> List.of(p.id(), p.name(), p.kind().name()));
        table(
                writer,
                DatasetFile.CAPABILITIES,
                population.capabilities(),
                c -> List.of(c.id(), c.name(), c.category()));
        table(
                writer,
                DatasetFile.COMMUNITIES,
                rows.communities().formed(),
                c ->
                        List.of(
                                c.id(),
                                c.name(),
                                c.kind().name(),
                                c.scenario(),
                                c.targetMetric(),
                                decimal(c.targetValue()),
                                decimal(c.sharingPool())));
        table(writer, DatasetFile.MICRO_ENTERPRISES, population.units(), this::unit);
        table(
                writer,
                DatasetFile.PARTNERS,
                population.partners(),
                p -> List.of(p.id(), p.name(), p.kind(), p.country()));
        table(
                writer,
                DatasetFile.USER_SEGMENTS,
                population.segments(),
                s -> List.of(s.id(), s.name(), count(s.users())));
    }

    private List<String> unit(PlannedUnit unit) {
        return List.of(
                unit.id(),
                unit.name(),
                unit.kind().name(),
                population.platform(unit).id(),
                count(unit.headcount()),
                unit.foundedOn().toString(),
                decimal(unit.staff().decisionPower()),
                decimal(unit.staff().hiringPower()),
                decimal(unit.staff().distributionPower()));
    }

    private void writeMarket(DatasetWriter writer) {
        table(
                writer,
                DatasetFile.MEMBERSHIPS,
                rows.communities().memberships(),
                m ->
                        List.of(
                                population.id(m.party()),
                                rows.communities().formed().get(m.community()).id(),
                                decimal(m.profitShare()),
                                Boolean.toString(m.lead()),
                                m.joinedOn().toString(),
                                date(m.leftOn())));
        table(
                writer,
                DatasetFile.OFFERS,
                rows.market().offers(),
                o ->
                        List.of(
                                population.id(o.party()),
                                capability(o.capability()),
                                decimal(o.unitPrice()),
                                decimal(o.monthlyCapacity()),
                                decimal(o.serviceTimeCv())));
        table(
                writer,
                DatasetFile.NEEDS,
                rows.market().needs(),
                n ->
                        List.of(
                                population.id(n.party()),
                                capability(n.capability()),
                                decimal(n.annualBudget()),
                                n.essential()));
        List<Integer> numbers = IntStream.range(0, rows.market().deals().size()).boxed().toList();
        table(writer, DatasetFile.CONTRACTS, numbers, this::contract);
    }

    private List<String> contract(int number) {
        Deal deal = rows.market().deals().get(number);
        Terms terms = rows.market().terms().get(number);
        return List.of(
                contractId(number),
                deal.kind.name(),
                population.id(deal.supplier),
                population.id(deal.buyer),
                capability(deal.capability),
                deal.community < 0 ? "" : rows.communities().formed().get(deal.community).id(),
                rows.planted().breaches().unpriced().contains(number)
                        ? ""
                        : decimal(deal.annualValue),
                deal.signedOn.toString(),
                deal.startsOn.toString(),
                date(deal.endsOn),
                terms.successMetric(),
                decimal(terms.successThreshold()),
                decimal(terms.penaltyRate()),
                decimal(terms.outsideOption()));
    }

    private void writeMonths(DatasetWriter writer) {
        List<String> months =
                IntStream.range(0, timeline.months())
                        .mapToObj(month -> timeline.month(month).toString())
                        .toList();
        table(
                writer,
                DatasetFile.SETTLEMENTS,
                rows.months().settlements(),
                s ->
                        List.of(
                                contractId(s.deal()),
                                months.get(s.month()),
                                decimal(s.amount()),
                                count(s.requests()),
                                decimal(s.satisfaction()),
                                decimal(s.onTime())));
        table(
                writer,
                DatasetFile.STATEMENTS,
                rows.months().statements(),
                s ->
                        List.of(
                                population.id(s.unit()),
                                months.get(s.month()),
                                decimal(s.userRevenue()),
                                decimal(s.ecosystemRevenue()),
                                decimal(s.cost()),
                                decimal(s.sharedValue())));
        table(
                writer,
                DatasetFile.INTERACTIONS,
                rows.collaboration().interactions(),
                i ->
                        List.of(
                                population.id(i.source()),
                                population.id(i.target()),
                                months.get(i.month()),
                                decimal(i.hours()),
                                count(i.people())));
    }

    private <T> void table(
            DatasetWriter writer,
            DatasetFile file,
            List<T> things,
            Function<T, List<String>> cells) {
        Stream<T> stream = things.stream();
        writer.table(file, zipped, stream, cells);
    }

    private String capability(int index) {
        return index < 0 ? "" : population.capabilities().get(index).id();
    }

    private String contractId(int number) {
        return Population.id("c", number, rows.market().deals().size());
    }

    private static String date(LocalDate date) {
        return date.equals(Deal.OPEN) ? "" : date.toString();
    }
}
