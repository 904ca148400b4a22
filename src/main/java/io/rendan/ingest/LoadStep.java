package io.rendan.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of {@code cypher/load} that takes a table's rows.
 *
 * @param statement name of the file
 * @param linksOnly whether it reads ids and references alone, not properties
 */
record LoadStep(String statement, boolean linksOnly) {

    /**
     * What a table's rows go through, in order.
     *
     * @param any a row of the file, which tells what columns it has
     */
    static List<LoadStep> of(DatasetRow any, ImportMode mode) {
        DatasetFile table = any.table();
        List<LoadStep> steps = new ArrayList<>();
        steps.add(new LoadStep(statement(table, mode), false));
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
            steps.add(new LoadStep("unlink-" + link, true));
        }
        steps.add(new LoadStep(link, true));
    }

    private static String statement(DatasetFile table, ImportMode mode) {
        String name = table.stem().replace('_', '-');
        return mode == ImportMode.MERGE && isCreated(table) ? "merge-" + name : name;
    }

    /** Whether a replace creates the table's rows without looking for them first. */
    static boolean isCreated(DatasetFile table) {
        return switch (table) {
            case SETTLEMENTS, STATEMENTS, INTERACTIONS -> true;
            default -> false;
        };
    }
}
