package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

class JGraphTDoorsTests {

    @Test
    void scoresAreReadByVertex() {
        var scores = new JGraphTScores(new double[] {0.5, 2});
        assertThat(scores.getScores()).isEqualTo(Map.of(0, 0.5, 1, 2.0));
        assertThat(scores.getVertexScore(1)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> scores.getVertexScore(2));
    }

    @Test
    void communitiesAreSetsOfVertices() {
        var clustering = new JGraphTClustering(new int[] {0, 1, 0}).getClustering();
        assertThat(clustering.getNumberClusters()).isEqualTo(2);
        assertThat(clustering.getClusters()).containsExactly(Set.of(0, 2), Set.of(1));
        assertThat(new JGraphTClustering(new int[0]).getClustering().getClusters()).isEmpty();
    }
}
