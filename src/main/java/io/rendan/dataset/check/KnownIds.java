package io.rendan.dataset.check;

import io.rendan.dataset.Column.Target;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.RowSource;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that rows can point at: the ids met so far, by kind. */
public final class KnownIds {

    private final Map<Target, Ids> ids = new EnumMap<>(Target.class);
    private final Set<DatasetFile> unread = EnumSet.noneOf(DatasetFile.class);

    KnownIds(KnownThings known) {
        for (Target target : Target.values()) {
            ids.put(target, new Ids());
        }
        known.forEach((table, id) -> of(table).add(id, table, Ids.IN_GRAPH));
    }

    /** Ids of rows without faults. */
    public static KnownIds of(RowSource rows) {
        var known = new KnownIds(KnownThings.NONE);
        for (DatasetFile table : DatasetFile.values()) {
            if (table.hasId()) {
                rows.forEach(
                        table, row -> known.of(table).add(row.required("id"), table, row.line()));
            }
        }
        return known;
    }

    /** Ids of the things in a table; micro-enterprises, partners and segments share theirs. */
    Ids of(DatasetFile table) {
        return of(
                switch (table) {
                    case PLATFORMS -> Target.PLATFORM;
                    case CAPABILITIES -> Target.CAPABILITY;
                    case COMMUNITIES -> Target.COMMUNITY;
                    case CONTRACTS -> Target.CONTRACT;
                    case MICRO_ENTERPRISES, PARTNERS, USER_SEGMENTS -> Target.PARTY;
                    default -> throw new IllegalArgumentException(table + " has no ids");
                });
    }

    private Ids of(Target target) {
        Target shared = target == Target.MICRO_ENTERPRISE ? Target.PARTY : target;
        return Optional.ofNullable(ids.get(shared)).orElseThrow();
    }

    /** Number of the thing that a reference points at; -1 where there is none of that kind. */
    int find(Target target, String id) {
        int number = of(target).find(id);
        boolean wrongKind =
                number >= 0
                        && target == Target.MICRO_ENTERPRISE
                        && of(target).table(number) != DatasetFile.MICRO_ENTERPRISES;
        return wrongKind ? -1 : number;
    }

    /** An id of that kind of thing that a reader would take for this one. */
    Optional<String> lookalike(Target target, String id) {
        return of(target).lookalike(id).filter(other -> find(target, other) >= 0);
    }

    /** Whether a party is a user segment. */
    boolean isSegment(int party) {
        return of(Target.PARTY).table(party) == DatasetFile.USER_SEGMENTS;
    }

    /** Whether a thing with this id stands in a table. */
    public boolean holds(DatasetFile table, String id) {
        int number = of(table).find(id);
        return number >= 0 && of(table).table(number) == table;
    }

    /** Whether a thing with this id stands in another table that shares its ids. */
    public boolean holdsElsewhere(DatasetFile table, String id) {
        int number = of(table).find(id);
        return number >= 0 && of(table).table(number) != table;
    }

    int size() {
        return ids.values().stream().mapToInt(Ids::size).sum();
    }

    /** Notes that a table's ids are not all known, so that a miss says nothing. */
    void notRead(DatasetFile table) {
        unread.add(table);
    }

    /** Whether an id that is not found can be called missing. */
    boolean isComplete(Target target) {
        return tables(target).stream().noneMatch(unread::contains);
    }

    /** What a reference must be, in words. */
    static String expectation(Target target) {
        return switch (target) {
            case MICRO_ENTERPRISE -> "the id of a micro-enterprise";
            case PARTY -> "the id of a micro-enterprise, partner or user segment";
            case PLATFORM -> "the id of a platform";
            case COMMUNITY -> "the id of a community";
            case CAPABILITY -> "the id of a capability";
            case CONTRACT -> "the id of a contract";
        };
    }

    private static Set<DatasetFile> tables(Target target) {
        return switch (target) {
            case MICRO_ENTERPRISE -> EnumSet.of(DatasetFile.MICRO_ENTERPRISES);
            case PARTY ->
                    EnumSet.of(
                            DatasetFile.MICRO_ENTERPRISES,
                            DatasetFile.PARTNERS,
                            DatasetFile.USER_SEGMENTS);
            case PLATFORM -> EnumSet.of(DatasetFile.PLATFORMS);
            case COMMUNITY -> EnumSet.of(DatasetFile.COMMUNITIES);
            case CAPABILITY -> EnumSet.of(DatasetFile.CAPABILITIES);
            case CONTRACT -> EnumSet.of(DatasetFile.CONTRACTS);
        };
    }
}
