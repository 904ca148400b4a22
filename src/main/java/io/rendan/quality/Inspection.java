package io.rendan.quality;

import io.rendan.analysis.Words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Inspects a register: rows are handed over table by table, twice for contracts and settlements,
 * since what is odd shows only once the others are known. Memory grows with parties and with months
 * a unit has reported, not with contracts but for a number each.
 */
public final class Inspection {

    private static final double MEDIAN_OF_MONEY = 100;
    private static final double MEDIAN_FAR_FROM_ONE = 1000;
    private static final int LONG_NAME = 6;
    private static final String VALUE = "annual_value";
    private static final String AMOUNT = "amount";

    private final LocalDate asOf;
    private final OddDates dates;
    private final RemarkList remarks = new RemarkList();
    private final List<RegisteredParty> parties = new ArrayList<>();
    private final Map<String, RegisteredParty> byId = new HashMap<>();
    private final Map<String, Trade> trade = new HashMap<>();
    private final ColumnGaps columns = new ColumnGaps();
    private final Map<String, MonthCounts> months = new HashMap<>();
    private final ReportedMonths statements = new ReportedMonths();
    private final Amounts values = new Amounts();
    private final Amounts settled = new Amounts();
    private long worthNothing;
    private long worthOne;

    /**
     * @param asOf day that the data are of
     */
    public Inspection(LocalDate asOf) {
        this.asOf = asOf;
        this.dates = new OddDates(asOf);
    }

    /** Contracts of a party. */
    private static final class Trade {
        private long contracts;
        private double value;
    }

    /** Amounts of a column. */
    private static final class Amounts {

        private double[] known = new double[256];
        private int size;
        private Optional<AmountScale> scale = Optional.empty();

        void add(double amount) {
            if (!Double.isNaN(amount)) {
                if (size == known.length) {
                    known = Arrays.copyOf(known, 2 * size);
                }
                known[size++] = amount;
            }
        }

        AmountScale scale() {
            if (scale.isEmpty()) {
                scale = Optional.of(AmountScale.of(Arrays.copyOf(known, size)));
            }
            return scale.get();
        }
    }

    /** A file of the format, whether it has rows or not. */
    public void file(String name) {
        columns.file(name);
    }

    /** A row of a file. */
    public void row(String file) {
        columns.row(file);
    }

    /** A cell of a column that may be empty. */
    public void cell(String file, String column, boolean known) {
        columns.cell(file, column, known);
    }

    /** A party. */
    public void add(RegisteredParty party) {
        parties.add(party);
        byId.put(party.id(), party);
    }

    /** The day that a unit was founded. */
    public void founded(RegisteredParty unit, LocalDate day) {
        dates.founded(day)
                .ifPresent(
                        broken ->
                                remarks.addRow(
                                        broken.rule(),
                                        odd(unit.place(), unit.id(), unit.name(), broken)));
    }

    /** A contract, for the first time. */
    public void weigh(RegisteredContract contract) {
        values.add(contract.annualValue());
        count(contract.supplierId(), contract.annualValue());
        count(contract.buyerId(), contract.annualValue());
    }

    private void count(String party, double value) {
        Trade of = trade.computeIfAbsent(party, first -> new Trade());
        of.contracts++;
        of.value += Double.isNaN(value) ? 0 : value;
    }

    /** What a month of a contract was settled at, for the first time; NaN where unknown. */
    public void weigh(double amount) {
        settled.add(amount);
    }

    /** A contract, once all have been weighed. */
    public void inspect(RegisteredContract contract) {
        dates.check(
                contract.term(),
                (rule, broken) ->
                        remarks.addRow(
                                rule,
                                odd(contract.place(), contract.id(), title(contract), broken)));
        double value = contract.annualValue();
        if (value == 0) {
            worthNothing++;
        } else if (value == 1) {
            worthOne++;
        }
        values.scale()
                .judge(
                        value,
                        List.of(
                                contract.id(),
                                contract.supplierId(),
                                contract.buyerId(),
                                name(contract.supplierId()),
                                name(contract.buyerId())))
                .ifPresent(
                        oddity ->
                                remarks.addRow(
                                        oddity.words(),
                                        oddAmount(
                                                contract.place().at(VALUE),
                                                new Mention(
                                                        contract.id(),
                                                        title(contract),
                                                        contract.place().line(),
                                                        1,
                                                        value),
                                                value,
                                                oddity,
                                                values.scale())));
    }

    /** A settled month, once all have been weighed. */
    public void inspect(String contractId, YearMonth month, double amount, RegisterPlace place) {
        month(place.file(), month);
        Mention mention =
                new Mention(
                        contractId, contractId, place.line(), 1, Double.isNaN(amount) ? 0 : amount);
        if (month.isAfter(YearMonth.from(asOf))) {
            remarks.addRow(
                    "a month after the day that the data are of",
                    new Remark(
                            RemarkKind.ODD_DATE,
                            Certainty.HIGH,
                            place.at("month"),
                            List.of(mention),
                            Optional.of(month.toString()),
                            "%s is settled for %s, after the day that the data are of, %s."
                                    .formatted(contractId, month, asOf)));
        }
        settled.scale()
                .judge(amount, List.of(contractId))
                .ifPresent(
                        oddity ->
                                remarks.addRow(
                                        oddity.words(),
                                        oddAmount(
                                                place.at(AMOUNT),
                                                mention,
                                                amount,
                                                oddity,
                                                settled.scale())));
    }

    /** A month of a table that has one. */
    public void month(String file, YearMonth month) {
        months.computeIfAbsent(file, MonthCounts::new).add(month);
    }

    /** A unit's statement. */
    public void statement(String party, YearMonth month) {
        month("statements", month);
        statements.add(party, month);
    }

    /**
     * What was found, after all rows.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public QualityReport report() {
        addPlaceholders();
        List<DuplicatePair> pairs =
                new DuplicateDetector(DuplicateParameters.DEFAULT).search(parties).pairs();
        new OneParty(parties, this::mention).remarks(pairs).forEach(remarks::add);
        if (worthNothing > 0 && values.scale().median() >= MEDIAN_OF_MONEY) {
            remarks.add(
                    token(
                            worthNothing,
                            "0",
                            "0 says that nothing is paid, an empty cell that nobody knows"));
        }
        if (worthOne > 1 && values.scale().median() >= MEDIAN_FAR_FROM_ONE) {
            remarks.add(token(worthOne, "1", "an empty cell says that nobody knows"));
        }
        months.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> file.getValue().gaps().forEach(remarks::add));
        statements
                .gaps(this::mention)
                .forEach(gap -> remarks.addRow("a unit with months that it has not reported", gap));
        columns.gaps().forEach(remarks::add);
        return new QualityReport(remarks.all());
    }

    /** Names without a letter, and short ones, say something only where others are names. */
    private void addPlaceholders() {
        long bare =
                parties.stream()
                        .filter(party -> Placeholders.isWithoutLetter(party.name()))
                        .count();
        long keys = parties.stream().filter(party -> PairRules.isKey(party.name())).count();
        boolean keyed = keys * 2 > parties.size();
        boolean numbered = keyed || bare * 20 > parties.size();
        parties.stream()
                .filter(
                        party ->
                                (Placeholders.isPlaceholder(party.name())
                                                && !(keyed && party.name().length() < LONG_NAME))
                                        || (!numbered
                                                && Placeholders.isWithoutLetter(party.name())))
                .map(this::placeholder)
                .sorted(
                        Comparator.comparingDouble((Remark remark) -> -remark.concerned())
                                .thenComparing(Remark::id))
                .forEach(remarks::add);
    }

    private Remark placeholder(RegisteredParty party) {
        Mention mention = mention(party.id());
        return new Remark(
                RemarkKind.PLACEHOLDER,
                Certainty.CERTAIN,
                party.place().at("name"),
                List.of(mention),
                Optional.of(party.name()),
                "'%s' is no party: %s may belong to several."
                        .formatted(
                                party.name(),
                                Words.count(mention.contracts(), "contract", "contracts")));
    }

    private Mention mention(String id) {
        Trade traded = trade.getOrDefault(id, new Trade());
        RegisteredParty party = byId.get(id);
        return new Mention(
                id,
                party == null ? id : party.name(),
                party == null ? 0 : party.place().line(),
                traded.contracts,
                traded.value);
    }

    private String name(String id) {
        RegisteredParty party = byId.get(id);
        return party == null ? id : party.name();
    }

    private String title(RegisteredContract contract) {
        return name(contract.supplierId()) + " for " + name(contract.buyerId());
    }

    private static Remark odd(RegisterPlace place, String id, String name, OddDates.Broken broken) {
        return new Remark(
                RemarkKind.ODD_DATE,
                broken.certainty(),
                place.at(broken.column()),
                List.of(new Mention(id, name, place.line(), 0, 0)),
                Optional.of(broken.value().toString()),
                "%s of '%s' is %s: %s."
                        .formatted(broken.column(), id, broken.value(), broken.rule()));
    }

    private static Remark oddAmount(
            RegisterPlace place,
            Mention mention,
            double amount,
            AmountScale.Oddity oddity,
            AmountScale scale) {
        return new Remark(
                RemarkKind.ODD_AMOUNT,
                oddity.certainty(),
                place,
                List.of(mention),
                Optional.of(Words.number(amount).replace(",", "")),
                "%s of '%s' is %s: %s. The median of the column is %s."
                        .formatted(
                                place.column().orElse(""),
                                mention.id(),
                                Words.number(amount),
                                oddity.words(),
                                Words.number(scale.median())));
    }

    private Remark token(long contracts, String value, String hint) {
        return new Remark(
                RemarkKind.ODD_AMOUNT,
                Certainty.MEDIUM,
                RegisterPlace.of("contracts").at(VALUE),
                List.of(),
                Optional.of(value),
                "%s worth %s, where the median is %s: %s."
                        .formatted(
                                contracts == 1
                                        ? "One contract is"
                                        : Words.count(contracts, "contract", "contracts") + " are",
                                value,
                                Words.number(values.scale().median()),
                                hint));
    }
}
