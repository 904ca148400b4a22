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
 * @param basis what it stands on. Methods, section 14
 * @param unlocks what would sharpen it
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
        String owner,
        List<Basis> basis,
        List<Unlock> unlocks) {

    public Finding {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be from 0 to 1, is " + score);
        }
        subjects = List.copyOf(subjects);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        evidence = List.copyOf(evidence);
        // what older versions have stored says nothing of either
        basis = basis == null ? List.of() : List.copyOf(basis);
        unlocks = unlocks == null ? List.of() : List.copyOf(unlocks);
    }

    /** A finding that does not say yet what it stands on. */
    public Finding(
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
        this(
                id,
                kind,
                title,
                subjects,
                score,
                valueAtStake,
                figures,
                reasons,
                evidence,
                action,
                owner,
                List.of(),
                List.of());
    }

    /** The same, founded like this. */
    public Finding on(Standing standing) {
        return with(figures, reasons, evidence, action, standing);
    }

    /** The same without what proves it. */
    public Finding withoutEvidence() {
        return with(figures, reasons, List.of(), action, standing());
    }

    /** The same with other figures and another action. */
    public Finding with(
            Map<String, @Nullable Object> others, Map<String, String> why, String advice) {
        return with(others, why, evidence, advice, standing());
    }

    private Finding with(
            Map<String, @Nullable Object> others,
            Map<String, String> why,
            List<Evidence> proof,
            String advice,
            Standing standing) {
        return new Finding(
                id,
                kind,
                title,
                subjects,
                score,
                valueAtStake,
                others,
                why,
                proof,
                advice,
                owner,
                standing.basis(),
                standing.unlocks());
    }

    /** What it stands on and what would sharpen it. */
    public Standing standing() {
        return new Standing(basis, unlocks);
    }
}
