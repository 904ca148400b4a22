package io.rendan.explore;

import io.rendan.cypher.OpenQueries;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The library of questions, and whatever else somebody asks of the graph. */
@Component
public class Explorations {

    private static final long TABLE_BYTES = 64L << 20;
    private static final long DOWNLOAD_BYTES = 8L << 30;

    private final QueryShelf shelf;
    private final Suggestions suggestions;
    private final OpenQueries queries;
    private final Turns turns;
    private final ExploreProperties settings;

    Explorations(
            QueryShelf shelf,
            Suggestions suggestions,
            OpenQueries queries,
            Turns turns,
            ExploreProperties settings) {
        this.shelf = shelf;
        this.suggestions = suggestions;
        this.queries = queries;
        this.turns = turns;
        this.settings = settings;
    }

    /**
     * Questions of the library by id.
     *
     * @param text whose words each must stand in id, title, question or category; blank for all
     * @param category empty for all
     */
    public List<LibraryQuery> find(String text, Optional<String> category) {
        List<String> words =
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return shelf.now().queries().values().stream()
                .filter(query -> category.map(query.category()::equalsIgnoreCase).orElse(true))
                .filter(query -> query.speaksOf(words))
                .toList();
    }

    /**
     * A question of the library.
     *
     * @throws ExploreException.UnknownQuery if there is none with this id
     */
    public LibraryQuery query(String id) {
        return Optional.ofNullable(shelf.now().queries().get(id))
                .orElseThrow(() -> new ExploreException.UnknownQuery(id));
    }

    /** Files of one's own that are no questions. */
    public List<FaultyQuery> faults() {
        return shelf.now().faults();
    }

    /** Most rows of an answer as a whole. */
    public int mostRows() {
        return settings.rows();
    }

    /**
     * Asks a question of the library.
     *
     * @param parameters by name as JSON has them; what is not given is as its header says
     * @throws ExploreException if there is no such question, its parameters do not do, or there are
     *     too many statements
     * @throws io.rendan.cypher.RefusedQueryException if it is one's own and not allowed
     */
    public Exploration run(
            String id, Map<String, ? extends @Nullable Object> parameters, Demand demand) {
        LibraryQuery query = query(id);
        return ask(query.cypher(), QueryArguments.of(query, parameters), demand);
    }

    /**
     * Asks whatever somebody has written; {@code EXPLAIN} and {@code PROFILE} show its plan.
     *
     * @throws ExploreException.NoRoom if there are too many statements
     * @throws io.rendan.cypher.RefusedQueryException if its words say that it is not allowed; what
     *     the server has to say comes with the columns
     */
    public Exploration ask(
            String cypher, Map<String, ? extends @Nullable Object> parameters, Demand demand) {
        if (queries.stillComputing() >= settings.allAtOnce()) {
            throw new ExploreException.NoRoom(
                    "the server still computes statements that were given up; ask again later");
        }
        Turns.Turn turn = turns.take(demand.caller());
        try {
            return new Exploration(
                    queries.open(cypher, parameters, limits(demand), demand.stillWanted()), turn);
        } catch (RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    private OpenQueries.Limits limits(Demand demand) {
        return switch (demand.form()) {
            case TABLE ->
                    new OpenQueries.Limits(
                            settings.timeout(),
                            settings.timeout(),
                            Math.min(demand.rows(), settings.rows()),
                            TABLE_BYTES);
            case DOWNLOAD ->
                    new OpenQueries.Limits(
                            settings.timeout(),
                            settings.timeout().compareTo(settings.downloadTimeout()) > 0
                                    ? settings.timeout()
                                    : settings.downloadTimeout(),
                            Math.min(demand.rows(), settings.downloadRows()),
                            DOWNLOAD_BYTES);
        };
    }

    /**
     * Values that a parameter may have, by name.
     *
     * @param text that name or id contain; blank for any
     * @throws ExploreException if there is no such question or parameter
     */
    public List<Suggestion> suggestions(String id, String parameter, String text, int limit) {
        LibraryQuery query = query(id);
        QueryParameter known =
                query.parameters().stream()
                        .filter(one -> one.name().equals(parameter))
                        .findFirst()
                        .orElseThrow(() -> new ExploreException.UnknownParameter(id, parameter));
        return known.idOf().map(label -> suggestions.of(label, text, limit)).orElseGet(List::of);
    }
}
