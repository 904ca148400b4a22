package io.rendan.ingest;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of {@code cypher/load} that takes a table's rows.
 *
 * @param statement name of the file
 * @param form what it reads of a row
 */
record LoadStep(String statement, Form form) {

    /** What a statement reads. */
    enum Form {
        /** Ids and references alone. */
        LINKS,
        /** These and the properties by name. */
        PROPERTIES,
        /** A parameter for all months of a thing or a pair, their cells by position. */
        MONTHS
    }

    /**
     * What a table's rows go through, in order.
     *
     * @param any a row of the file, which tells what columns it has
     */
    static List<LoadStep> of(DatasetRow any, ImportMode mode) {
        DatasetFile table = any.table();
        List<LoadStep> steps = new ArrayList<>();
        steps.add(
                new LoadStep(
                        statement(table, mode),
                        isCreated(table, mode) ? Form.MONTHS : Form.PROPERTIES));
        if (table == DatasetFile.MICRO_ENTERPRISES && any.has("platform_id")) {
            addLink(steps, "hosting", mode);
        }
        if (table == DatasetFile.CONTRACTS) {
            addLink(steps, "contract-parties", mode);
            if (any.has("capability_id")) {
                addLink(steps, "contract-capabilities", mode);
            }
            if (any.has("community_id")) {
                addLink(steps, "contract-communities", mode);
            }
        }
        return steps;
    }

    /** A replace has cleared all links; a merge takes away those of its rows first. */
    private static void addLink(List<LoadStep> steps, String link, ImportMode mode) {
        if (mode == ImportMode.MERGE) {
            steps.add(new LoadStep("unlink-" + link, Form.LINKS));
        }
        steps.add(new LoadStep(link, Form.LINKS));
    }

    private static String statement(DatasetFile table, ImportMode mode) {
        String name = table.stem().replace('_', '-');
        return isMonthly(table) && mode == ImportMode.MERGE ? "merge-" + name : name;
    }

    /** Whether the table's rows are created without looking for them first. */
    private static boolean isCreated(DatasetFile table, ImportMode mode) {
        return isMonthly(table) && mode == ImportMode.REPLACE;
    }

    private static boolean isMonthly(DatasetFile table) {
        return switch (table) {
            case SETTLEMENTS, STATEMENTS, INTERACTIONS -> true;
            default -> false;
        };
    }
}
