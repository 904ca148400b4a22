package io.rendan.dashboard.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.Test;

class LabelsTests {

    private final Labels labels = new Labels();

    @Test
    void aNameThatWouldHideAnotherIsLeftOut() {
        assertThat(labels.fits(Point2D.of(100, 100), 5, "Fresh Food")).isTrue();
        assertThat(labels.fits(Point2D.of(110, 105), 5, "Smart Kitchen")).isFalse();
        assertThat(labels.fits(Point2D.of(110, 140), 5, "Smart Kitchen")).isTrue();
    }

    @Test
    void wideLettersNeedMoreRoom() {
        assertThat(labels.fits(Point2D.of(100, 100), 5, "海尔智家生态")).isTrue();
        assertThat(labels.fits(Point2D.of(150, 100), 5, "abcdef")).isFalse();
    }
}
