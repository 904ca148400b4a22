package io.rendan.explore;

import io.rendan.cypher.CypherQueries;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids of what is in the graph, by name. */
@Component
class Suggestions {

    /** What can be looked up. */
    static final Set<String> LABELS =
            Set.of(
                    "Party",
                    "MicroEnterprise",
                    "Partner",
                    "UserSegment",
                    "Platform",
                    "Community",
                    "Capability",
                    "Contract",
                    "AnalysisRun",
                    "Indicator");

    private final CypherQueries queries;

    Suggestions(CypherQueries queries) {
        this.queries = queries;
    }

    /** Ids of what has a label, those whose name begins with a text first. */
    List<Suggestion> of(String label, String text, int limit) {
        if (!LABELS.contains(label)) {
            return List.of();
        }
        return queries.rows(
                "catalogue/suggestions",
                Map.of("label", label, "text", text.strip(), "limit", limit),
                row -> new Suggestion(row.text("id"), row.text("name")));
    }
}
