package io.rendan.dashboard.findings;

import io.rendan.finding.FindingFilter;
import io.rendan.finding.FindingStatus;
import io.rendan.finding.RecommendationFilter;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a reader asks a list for, as its address says it.
 *
 * @param status which findings
 * @param sort in which order
 * @param owner id of who should act; empty for whoever
 * @param party id of a subject; empty for whichever
 * @param least value at stake; empty for whichever
 * @param form of opportunities: pair, community, joint_purchase; empty for whichever
 */
public record ListTerms(
        Standing status,
        Order sort,
        String owner,
        String party,
        Optional<Double> least,
        String form) {

    /** Which findings: by where they stand. */
    public enum Standing {
        WAITING,
        DISMISSED,
        DONE,
        RESOLVED,
        /** All that the current run has. */
        ALL;

        /** One or several. */
        public Set<FindingStatus> statuses() {
            return switch (this) {
                case WAITING -> RecommendationFilter.WAITING;
                case DISMISSED -> Set.of(FindingStatus.DISMISSED);
                case DONE -> Set.of(FindingStatus.DONE);
                case RESOLVED -> Set.of(FindingStatus.RESOLVED);
                case ALL ->
                        Set.of(
                                FindingStatus.OPEN,
                                FindingStatus.ACCEPTED,
                                FindingStatus.DISMISSED,
                                FindingStatus.DONE);
            };
        }
    }

    /** In which order: as the run ranked them, or by money at stake. */
    public enum Order {
        SCORE,
        MONEY
    }

    /** Reads what an address says; what it says wrong counts as not said. */
    public static ListTerms of(
            @Nullable String status,
            @Nullable String sort,
            @Nullable String owner,
            @Nullable String party,
            @Nullable String least,
            @Nullable String form) {
        return new ListTerms(
                word(Standing.class, status, Standing.WAITING),
                word(Order.class, sort, Order.SCORE),
                given(owner),
                given(party),
                amount(least),
                given(form));
    }

    private static <T extends Enum<T>> T word(Class<T> type, @Nullable String text, T otherwise) {
        for (T one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(given(text))) {
                return one;
            }
        }
        return otherwise;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Optional<Double> amount(@Nullable String text) {
        try {
            return Optional.of(Double.valueOf(given(text)))
                    .filter(amount -> Double.isFinite(amount) && amount > 0);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** What the services are asked for. */
    FindingFilter filter() {
        return new FindingFilter(
                Optional.of(owner).filter(id -> !id.isEmpty()),
                Optional.of(party).filter(id -> !id.isEmpty()),
                least.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                status.statuses());
    }

    /** What a form shows of the least value. */
    public String leastText() {
        return least.map(ListTerms::plain).orElse("");
    }

    /** Whether anything but the standing narrows the list. */
    public boolean isNarrowed() {
        return !owner.isEmpty() || !party.isEmpty() || least.isPresent() || !form.isEmpty();
    }

    ListTerms standing(Standing other) {
        return new ListTerms(other, sort, owner, party, least, form);
    }

    ListTerms in(Order other) {
        return new ListTerms(status, other, owner, party, least, form);
    }

    /** The address of this list; a cursor goes on from it. */
    String href(String page, Optional<String> cursor) {
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(page);
        if (status != Standing.WAITING) {
            href.queryParam("status", word(status));
        }
        if (sort != Order.SCORE) {
            href.queryParam("sort", word(sort));
        }
        if (!owner.isEmpty()) {
            href.queryParam("owner", "{owner}");
        }
        if (!party.isEmpty()) {
            href.queryParam("party", "{party}");
        }
        least.ifPresent(amount -> href.queryParam("least", plain(amount)));
        if (!form.isEmpty()) {
            href.queryParam("form", "{form}");
        }
        cursor.ifPresent(place -> href.queryParam("cursor", place));
        return href.encode()
                .buildAndExpand(java.util.Map.of("owner", owner, "party", party, "form", form))
                .toUriString();
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    static String plain(double amount) {
        return new java.math.BigDecimal(amount).stripTrailingZeros().toPlainString();
    }
}
