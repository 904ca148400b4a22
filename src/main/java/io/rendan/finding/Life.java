package io.rendan.finding;

import io.rendan.analysis.Money;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a finding stands, and how that changes. Pure.
 *
 * @param status now
 * @param firstSeen when a run first found it; never changes
 * @param changedAt when the status last became what it is
 * @param settled the dismissal or completion that counts until the value doubles; a dismissal is
 *     kept while the finding is gone
 */
record Life(FindingStatus status, Instant firstSeen, Instant changedAt, Optional<Settled> settled) {

    /**
     * A decision that closes a finding which is still there.
     *
     * @param as DISMISSED or DONE
     * @param value at stake when it was decided; empty where not known
     */
    record Settled(FindingStatus as, Optional<Money> value) {

        /** Whether the value has at least doubled. Not known, or another currency: it has not. */
        boolean isOutgrownBy(Optional<Money> now) {
            return value.isPresent() && now.isPresent() && now.get().isTwice(value.get());
        }
    }

    /** A finding nobody has seen before. */
    static Life begun(Instant at) {
        return new Life(FindingStatus.OPEN, at, at, Optional.empty());
    }

    /** The newest run has it. */
    Life seen(Optional<Money> value, Instant at) {
        if (settled.isPresent() && settled.get().isOutgrownBy(value)) {
            return new Life(FindingStatus.OPEN, firstSeen, at, Optional.empty());
        }
        if (status != FindingStatus.RESOLVED) {
            return this;
        }
        FindingStatus returned = settled.map(Settled::as).orElse(FindingStatus.OPEN);
        return new Life(returned, firstSeen, at, settled);
    }

    /** The newest run no longer has it. */
    Life gone(Instant at) {
        if (status == FindingStatus.RESOLVED) {
            return this;
        }
        Optional<Settled> remembered =
                settled.filter(decision -> decision.as() == FindingStatus.DISMISSED);
        return new Life(FindingStatus.RESOLVED, firstSeen, at, remembered);
    }

    /**
     * Somebody has decided.
     *
     * @param value at stake today
     * @throws FindingException.Gone if it is not in the newest run, where there is nothing to
     *     decide
     */
    Life decided(Decision.Kind decision, Optional<Money> value, Instant at) {
        if (status == FindingStatus.RESOLVED) {
            throw new FindingException.Gone(decision);
        }
        Optional<Settled> closes =
                decision == Decision.Kind.ACCEPTED
                        ? Optional.empty()
                        : Optional.of(new Settled(decision.status(), value));
        return new Life(decision.status(), firstSeen, at, closes);
    }
}
