package io.rendan.opportunity;

import java.util.ArrayList;
import java.util.List;

/**
 * Candidates whose outcome is known, from one split or several. Of those that formed no tie only a
 * share is drawn; the fitted intercept is put right by its logarithm (King and Zeng 2001), so that
 * probabilities are those of all candidates.
 */
final class TrainingSet {

    /** With fewer pairs of either outcome nothing is learned. */
    static final int ENOUGH = 20;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();
    private double standsFor;
    private int others;
    private int formed;

    void add(PairSample sample, SplitSurvey survey) {
        for (int pair = 0; pair < sample.size(); pair++) {
            if (survey.isCandidate(pair)) {
                rows.add(survey.features()[pair]);
                outcomes.add(sample.formed()[pair]);
                formed += sample.formed()[pair] ? 1 : 0;
                others += sample.formed()[pair] ? 0 : 1;
                standsFor += sample.formed()[pair] ? 0 : 1 / sample.share();
            }
        }
    }

    /** Whether there are enough of either outcome to learn from. */
    boolean isEnough() {
        return formed >= ENOUGH && others >= ENOUGH;
    }

    /** Candidates that formed a tie. */
    int formed() {
        return formed;
    }

    FormationModel fit() {
        LogisticRegression fitted = LogisticRegression.fit(rows, outcomes);
        double intercept = fitted.intercept() + Math.log(others / standsFor);
        FormationModel raw =
                new FormationModel(intercept, fitted.weights(), Calibration.NONE, true);
        return raw.calibrated(Calibration.fit(rows, outcomes, standsFor / others, raw));
    }
}
