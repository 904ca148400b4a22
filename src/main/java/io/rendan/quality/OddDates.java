package io.rendan.quality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Dates that cannot be, or that stand for none: from before there were registers, behind the day
 * that the data are of, terms of a lifetime, a signature after the end.
 *
 * @param asOf day that the data are of
 */
record OddDates(LocalDate asOf) {

    private static final LocalDate OLDEST_CONTRACT = LocalDate.of(1950, 1, 1);
    private static final LocalDate OLDEST_UNIT = LocalDate.of(1500, 1, 1);
    private static final LocalDate UNIX = LocalDate.of(1970, 1, 1);
    private static final int LONGEST_TERM = 60;
    private static final int FURTHEST_START = 10;
    private static final int FURTHEST_END = 2100;

    /** A rule that a date breaks: how sure that is, and the rule in words. */
    record Broken(Certainty certainty, String column, LocalDate value, String rule) {}

    /** Hands over what is odd about a contract's dates. */
    void check(RegisteredContract.Term term, BiConsumer<String, Broken> odd) {
        term.signedOn()
                .flatMap(date -> past("signed_on", date, OLDEST_CONTRACT))
                .ifPresent(report(odd));
        term.startsOn()
                .flatMap(date -> past("starts_on", date, OLDEST_CONTRACT))
                .ifPresent(report(odd));
        term.endsOn()
                .flatMap(date -> past("ends_on", date, OLDEST_CONTRACT))
                .ifPresent(report(odd));
        term.signedOn().flatMap(this::signedAhead).ifPresent(report(odd));
        term.startsOn().flatMap(this::startsFarAhead).ifPresent(report(odd));
        term.endsOn().flatMap(OddDates::endsNever).ifPresent(report(odd));
        tooLong(term).ifPresent(report(odd));
        signedAfterTheEnd(term).ifPresent(report(odd));
    }

    private static java.util.function.Consumer<Broken> report(BiConsumer<String, Broken> odd) {
        return broken -> odd.accept(broken.rule(), broken);
    }

    /** What is odd about the day that a unit was founded. */
    Optional<Broken> founded(LocalDate date) {
        if (date.isAfter(asOf)) {
            return Optional.of(
                    new Broken(
                            Certainty.HIGH,
                            "founded_on",
                            date,
                            "after the day that the data are of"));
        }
        return past("founded_on", date, OLDEST_UNIT);
    }

    private static Optional<Broken> past(String column, LocalDate date, LocalDate oldest) {
        if (date.isBefore(oldest)) {
            String rule = "a day before " + oldest.getYear();
            return Optional.of(new Broken(Certainty.HIGH, column, date, rule));
        }
        return date.equals(UNIX)
                ? Optional.of(
                        new Broken(
                                Certainty.MEDIUM,
                                column,
                                date,
                                "the day that computers put where they know none"))
                : Optional.empty();
    }

    private Optional<Broken> signedAhead(LocalDate signed) {
        return signed.isAfter(asOf)
                ? Optional.of(
                        new Broken(
                                Certainty.HIGH,
                                "signed_on",
                                signed,
                                "a signature after the day that the data are of"))
                : Optional.empty();
    }

    private Optional<Broken> startsFarAhead(LocalDate start) {
        return start.isAfter(asOf.plusYears(FURTHEST_START))
                ? Optional.of(
                        new Broken(
                                Certainty.HIGH,
                                "starts_on",
                                start,
                                "a start more than ten years ahead"))
                : Optional.empty();
    }

    private static Optional<Broken> endsNever(LocalDate end) {
        return end.getYear() >= FURTHEST_END
                ? Optional.of(
                        new Broken(
                                Certainty.HIGH,
                                "ends_on",
                                end,
                                "an end that stands for none; an empty cell says that"))
                : Optional.empty();
    }

    private static Optional<Broken> tooLong(RegisteredContract.Term term) {
        return term.endsOn()
                .filter(end -> end.getYear() < FURTHEST_END)
                .filter(
                        end ->
                                term.startsOn()
                                        .filter(start -> !start.isBefore(OLDEST_CONTRACT))
                                        .filter(
                                                start ->
                                                        start.plusYears(LONGEST_TERM).isBefore(end))
                                        .isPresent())
                .map(
                        end ->
                                new Broken(
                                        Certainty.MEDIUM,
                                        "ends_on",
                                        end,
                                        "a term of more than sixty years"));
    }

    private static Optional<Broken> signedAfterTheEnd(RegisteredContract.Term term) {
        return term.signedOn()
                .filter(signed -> term.endsOn().filter(signed::isAfter).isPresent())
                .map(
                        signed ->
                                new Broken(
                                        Certainty.MEDIUM,
                                        "signed_on",
                                        signed,
                                        "a signature after the end"));
    }
}
