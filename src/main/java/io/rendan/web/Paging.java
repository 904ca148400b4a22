package io.rendan.web;

import io.rendan.web.request.ListForm;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which page of a list is asked for.
 *
 * @param query path and filters in a fixed order, without what changes the form alone: what a
 *     cursor is bound to
 * @param limit items a page
 * @param after sort key of the last item of the page before; empty for the first page
 */
public record Paging(String query, int limit, Optional<List<String>> after) {

    /** Items a page where none are asked for. */
    public static final int DEFAULT_LIMIT = 50;

    /** Most items a page. */
    public static final int MAX_LIMIT = 1000;

    private static final Set<String> NOT_FILTERS =
            Set.of("limit", "cursor", "evidence", ListForm.FORMAT, ListForm.BOM);

    /**
     * Reads the cursor of a request.
     *
     * @param limit already checked, see {@link Limit}
     * @throws ProblemException if the cursor is not one of this query's
     */
    public static Paging of(
            HttpServletRequest request, @Nullable Integer limit, @Nullable String cursor) {
        String query = queryOf(request);
        Optional<List<String>> after = Optional.empty();
        if (cursor != null && !cursor.isEmpty()) {
            after = Cursor.read(query, cursor);
            if (after.isEmpty()) {
                String expected = "the 'next' of an answer to the same query";
                throw ProblemException.invalid(RequestFault.of("cursor", cursor, expected));
            }
        }
        return new Paging(query, limit == null ? DEFAULT_LIMIT : limit, after);
    }

    /** How many to read: one more than a page, which tells whether there is a next one. */
    public int fetch() {
        return limit + 1;
    }

    /** The page's share of what was read. */
    public <T> List<T> page(List<T> fetched) {
        return fetched.subList(0, Math.min(limit, fetched.size()));
    }

    /**
     * The cursor after this page.
     *
     * @param fetched up to {@link #fetch} items from the page's first
     * @param key an item's sort key, unique in the list
     */
    public <T> Optional<String> next(List<T> fetched, Function<T, List<String>> key) {
        return fetched.size() <= limit
                ? Optional.empty()
                : Optional.of(Cursor.write(query, key.apply(fetched.get(limit - 1))));
    }

    /** How many items come before the page, in a list whose cursor counts them. */
    public int offset() {
        return after.map(key -> Integer.parseInt(key.getFirst())).orElse(0);
    }

    /**
     * The cursor after this page of such a list.
     *
     * @param fetched up to {@link #fetch} items from {@link #offset} on
     */
    public Optional<String> nextOffset(List<?> fetched) {
        return next(fetched, last -> List.of(Integer.toString(offset() + limit)));
    }

    private static String queryOf(HttpServletRequest request) {
        Map<String, String[]> filters = new TreeMap<>(request.getParameterMap());
        filters.keySet().removeAll(NOT_FILTERS);
        return filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + Arrays.toString(filter.getValue()))
                .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
    }
}
