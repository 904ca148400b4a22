package io.rendan.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A column of a dataset file.
 *
 * @param name header cell
 * @param type what its cells hold
 * @param required whether an empty cell is a fault; elsewhere empty means unknown
 * @param values the words a {@link Type#WORD} allows
 * @param target what a {@link Type#REFERENCE} points at
 */
public record Column(
        String name, Type type, boolean required, List<String> values, Optional<Target> target) {

    /** What a cell holds. */
    public enum Type {
        /** Identifier of the row's own thing: non-blank, at most 200 characters. */
        ID,
        /** Identifier of another thing. */
        REFERENCE,
        TEXT,
        /** One of {@link Column#values()}. */
        WORD,
        /** Decimal, at least 0. */
        AMOUNT,
        /** Decimal from 0 to 1. */
        SHARE,
        /** Decimal from 0 to 10. */
        SCORE,
        /** Any decimal. */
        DECIMAL,
        /** Integer, at least 0. */
        COUNT,
        /** {@code 2026-03-31}. */
        DATE,
        /** {@code 2026-03}. */
        MONTH,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    /** What can be pointed at. */
    public enum Target {
        MICRO_ENTERPRISE,
        /** A micro-enterprise, partner or user segment. */
        PARTY,
        PLATFORM,
        COMMUNITY,
        CAPABILITY,
        CONTRACT
    }

    public Column {
        values = List.copyOf(values);
    }

    static Column of(String name, Type type) {
        return new Column(name, type, false, List.of(), Optional.empty());
    }

    static Column id() {
        return of("id", Type.ID).asRequired();
    }

    static Column reference(String name, Target target) {
        return new Column(name, Type.REFERENCE, false, List.of(), Optional.of(target));
    }

    static <E extends Enum<E>> Column word(String name, Class<E> words) {
        List<String> values = List.of(words.getEnumConstants()).stream().map(Enum::name).toList();
        return new Column(name, Type.WORD, true, values, Optional.empty());
    }

    Column asRequired() {
        return new Column(name, type, true, values, target);
    }
}
