package io.rendan.cypher.guard;

import io.rendan.cypher.RefusedQueryException;
import io.rendan.cypher.guard.CypherToken.Kind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What whoever explores may ask: what the plan of a statement cannot show is looked for among its
 * words, before and after the server has planned it.
 */
public final class OpenGuard {

    /** Procedures that describe the database and read nothing else. */
    public static final Set<String> PROCEDURES =
            Set.of(
                    "db.labels",
                    "db.propertyKeys",
                    "db.relationshipTypes",
                    "db.schema.nodeTypeProperties",
                    "db.schema.relTypeProperties",
                    "db.schema.visualization");

    /** Kinds of {@code SHOW} that describe the database. */
    public static final Set<String> SHOWS =
            Set.of("ShowIndexes", "ShowConstraints", "ShowFunctions", "ShowProcedures");

    /**
     * Functions that compute from their arguments; those with a namespace are checked elsewhere.
     */
    private static final Set<String> FUNCTIONS =
            Set.of(
                    ("abs acos all allreduce any asin atan atan2 avg btrim cardinality ceil ceiling"
                                    + " char_length character_length coalesce collect collect_list"
                                    + " cos cosh cot coth count date datetime degrees duration"
                                    + " duration_between e elementid endnode exists exp floor format"
                                    + " haversin head id isempty isnan keys labels last left length"
                                    + " ln local_datetime local_time localdatetime localtime log"
                                    + " log10 lower ltrim max min nodes none normalize nullif"
                                    + " path_length percentile_cont percentile_disc percentilecont"
                                    + " percentiledisc pi point properties property_exists radians"
                                    + " rand randomuuid range reduce relationships replace reverse"
                                    + " right round rtrim sign sin single sinh size split sqrt stdev"
                                    + " stdev_pop stdev_samp stdevp startnode substring sum tail tan"
                                    + " tanh time timestamp toboolean tobooleanlist tobooleanornull"
                                    + " tofloat tofloatlist tofloatornull tointeger tointegerlist"
                                    + " tointegerornull tolower tostring tostringlist tostringornull"
                                    + " toupper trim type upper uuid valuetype vector"
                                    + " vector_dimension_count vector_distance vector_norm"
                                    + " zoned_datetime zoned_time")
                            .split(" "));

    /** Words that a bracket may follow without being called. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    ("acyclic allshortestpaths and as by call case contains different distinct"
                                    + " element elements else ends filter finish group groups in is"
                                    + " let limit match next not offset on optional or order path"
                                    + " paths relationship repeatable return shortest shortestpath"
                                    + " skip then trail trim union unwind walk when where with xor"
                                    + " yield scan seek index join using")
                            .split(" "));

    private OpenGuard() {}

    /**
     * Checks a statement before the server sees it.
     *
     * @return what is to be done with it
     * @throws RefusedQueryException if it may run away or does more than read
     */
    public static StatementMode before(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        List<CypherToken> tokens = StatementGuard.checkOpen(statement, parameters, PROCEDURES);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean begins = i == 0 || tokens.get(i - 1).is("{");
            if (begins && tokens.get(i).isWord("USE") && tokens.get(i + 1).kind() == Kind.WORD) {
                throw RefusedQueryException.forbidden("it asks another database");
            }
        }
        return StatementMode.of(statement, tokens);
    }

    /**
     * Checks a statement that the server has understood: of a function that is not known there the
     * server tells more.
     *
     * @throws RefusedQueryException if it calls a function that is on no list
     */
    public static void after(String statement) {
        List<CypherToken> tokens = CypherLexer.tokens(statement);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean called =
                    tokens.get(i).kind() == Kind.WORD
                            && tokens.get(i + 1).is("(")
                            && !(i > 0 && (tokens.get(i - 1).is(".") || tokens.get(i - 1).is(":")));
            if (called && !FUNCTIONS.contains(word) && !KEYWORDS.contains(word)) {
                throw RefusedQueryException.forbidden(
                        "it calls the function %s, which is on no list"
                                .formatted(tokens.get(i).text()));
            }
        }
    }
}
