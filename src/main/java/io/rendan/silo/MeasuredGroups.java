package io.rendan.silo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Groups of one type and what each is held against.
 *
 * @param models by group
 * @param detections by group: how each was found; empty if they were not detected
 * @param leftOut further groups that were looked at and are not listed, since they cannot be silos:
 *     they count among the questions asked
 */
record MeasuredGroups(
        Groups groups, List<ChanceModel> models, List<Detection> detections, int leftOut) {

    /** Groups held against themselves in rewired networks. */
    static MeasuredGroups rewired(Groups groups, double[][] nullShares) {
        List<ChanceModel> models =
                Arrays.stream(nullShares)
                        .<ChanceModel>map(shares -> new ChanceModel.Rewired(shares, 1))
                        .toList();
        return new MeasuredGroups(groups, models, List.of(), 0);
    }

    ChanceModel model(int group) {
        return models.get(group);
    }

    Optional<Detection> detection(int group) {
        return detections.isEmpty() ? Optional.empty() : Optional.of(detections.get(group));
    }
}
