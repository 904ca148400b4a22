package io.rendan.dataset;

/** Units interact with others; with fewer than five people behind it, a row is not stored. */
public final class InteractionRule implements RowRule {

    /** People, on either side, from which on an interaction says nothing about a single one. */
    private static final int FEWEST_PEOPLE = 5;

    private static final int SOURCE = DatasetFile.INTERACTIONS.indexOf("source_id");
    private static final int TARGET = DatasetFile.INTERACTIONS.indexOf("target_id");

    private final FaultCollector complaints;

    InteractionRule(FaultCollector complaints) {
        this.complaints = complaints;
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        if (references[SOURCE] >= 0 && references[SOURCE] == references[TARGET]) {
            complaints.error(
                    row.line(),
                    "target_id",
                    row.text("target_id").orElse(""),
                    "expected another unit than the source");
        }
    }

    /** Whether a row is left out, to keep people from being watched. */
    public static boolean isSuppressed(DatasetRow row) {
        if (row.table() != DatasetFile.INTERACTIONS) {
            return false;
        }
        long people = row.count("people");
        return people >= 0 && people < FEWEST_PEOPLE;
    }
}
