package io.rendan.dashboard.overview;

import io.rendan.dashboard.findings.FindingLine;

import java.util.List;
import java.util.Optional;

/**
 * What the first page shows.
 *
 * @param health how the network is; empty while no run has succeeded
 * @param changes since the last run
 * @param next what to do first, by money
 * @param waiting whether there is more to do than is shown
 */
public record OverviewPage(
        Optional<HealthPanel> health,
        ChangesPanel changes,
        List<FindingLine> next,
        boolean waiting) {

    public OverviewPage {
        next = List.copyOf(next);
    }

    /**
     * How the network is.
     *
     * @param score of 100; empty where too few indicators are known
     * @param reason why there is no score
     * @param founded of how many indicators it is the mean; empty where it is of all
     * @param since how the score has moved
     * @param axes the two directions of maturity
     * @param path over the two axes from run to run
     * @param indicators the ten
     */
    public record HealthPanel(
            Optional<String> score,
            String reason,
            Optional<String> founded,
            Optional<Movement> since,
            List<AxisRow> axes,
            Quadrant path,
            List<IndicatorRow> indicators) {

        public HealthPanel {
            axes = List.copyOf(axes);
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * How a figure has moved.
     *
     * @param direction better, steady or worse
     * @param text such as {@code 3 since 31 Mar 2026}
     */
    public record Movement(String direction, String text) {}

    /** One of the two directions of maturity. */
    public record AxisRow(String title, Optional<String> score, String definition) {}

    /**
     * Two axes from 0 to 100 and where the network stood, the earliest first; coordinates of a
     * square of 100 by 100 whose y points down.
     *
     * @param line of the points as a polyline
     * @param last where it stands now; empty where an axis is not known
     */
    public record Quadrant(String line, List<Dot> dots, Optional<Dot> last) {

        public Quadrant {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A point of a drawing.
     *
     * @param label what a reader is told of it
     */
    public record Dot(String x, String y, String label) {}

    /**
     * One of the ten indicators.
     *
     * @param value with its unit; empty where it is not known
     * @param reason why it is not known
     * @param place on the band from floor to target, 0–100
     * @param since how it has moved
     * @param trend over runs
     * @param steps how to compute it again
     * @param inputs sums that came out, by the names in the steps
     */
    public record IndicatorRow(
            String id,
            String title,
            Optional<String> value,
            String unit,
            String reason,
            Optional<String> place,
            String floor,
            String target,
            String level,
            Optional<Movement> since,
            Optional<Trend> trend,
            String definition,
            List<String> steps,
            List<Input> inputs) {

        public IndicatorRow {
            steps = List.copyOf(steps);
            inputs = List.copyOf(inputs);
        }
    }

    /** A sum by its name. */
    public record Input(String name, String value) {}

    /**
     * A line over runs in a box of 100 by 24.
     *
     * @param line as a polyline
     * @param label what a reader is told of it
     */
    public record Trend(String line, Dot last, String label) {}

    /**
     * What has changed.
     *
     * @param since the run that it is compared with; empty for a first run
     * @param rows the most money first
     */
    public record ChangesPanel(Optional<String> since, List<Count> counts, List<ChangeRow> rows) {

        public ChangesPanel {
            counts = List.copyOf(counts);
            rows = List.copyOf(rows);
        }
    }

    /** How many findings have become what. */
    public record Count(String change, String text) {}

    /** A finding that has changed. */
    public record ChangeRow(String change, String word, String title, String href) {}
}
