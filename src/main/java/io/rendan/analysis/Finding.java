package io.rendan.analysis;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that somebody should act on.
 *
 * @param id the same in every run for the same thing, see {@link FindingId}
 * @param kind what it is about
 * @param title one line for a list
 * @param subjects the main one first
 * @param score 0–1, larger is worse (for an opportunity: better). Methods, section 7
 * @param valueAtStake a year; empty where not known, with a reason
 * @param figures by the names of methods, in reading order; null where not known
 * @param reasons why a figure is null, by its name
 * @param evidence statements with queries that prove them
 * @param action what to do, in plain words
 * @param owner id of the platform or party that should act
 */
public record Finding(
        String id,
        FindingKind kind,
        String title,
        List<Subject> subjects,
        double score,
        Optional<Money> valueAtStake,
        Map<String, @Nullable Object> figures,
        Map<String, String> reasons,
        List<Evidence> evidence,
        String action,
        String owner) {

    public Finding {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be from 0 to 1, is " + score);
        }
        subjects = List.copyOf(subjects);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        evidence = List.copyOf(evidence);
    }
}
