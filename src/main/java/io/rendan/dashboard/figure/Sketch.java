package io.rendan.dashboard.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the script in the browser draws; colours and fonts are its own business. */
public sealed interface Sketch {

    /** How to draw it. */
    @JsonProperty
    String kind();

    /** How numbers are written. */
    enum Unit {
        NUMBER,
        PERCENT,
        MONEY
    }

    /**
     * A line or a row of bars.
     *
     * @param role accent, quiet, good, watch or bad
     * @param values one a label; null where not known
     */
    record Series(String name, String role, List<@Nullable Double> values) {}

    /** A line across at a value, with its name. */
    record Mark(String name, double at) {}

    /** Lines over labels, such as months. */
    record Lines(
            List<String> labels, List<Series> series, List<Mark> marks, Unit unit, String currency)
            implements Sketch {
        @Override
        public String kind() {
            return "lines";
        }
    }

    /** Horizontal bars from zero, a label a row. */
    record Bars(List<String> labels, List<Series> series, Unit unit, String currency)
            implements Sketch {
        @Override
        public String kind() {
            return "bars";
        }
    }

    /** A named point of a curve. */
    record Point(String name, String role, double x, double y) {}

    /** A smooth curve with points on it. */
    record Curve(
            String xTitle,
            Unit xUnit,
            String yTitle,
            Unit yUnit,
            List<List<Double>> line,
            List<Point> points)
            implements Sketch {
        @Override
        public String kind() {
            return "curve";
        }
    }

    /** A value against a range. */
    record Spread(
            String name,
            double value,
            double low,
            double middle,
            double high,
            String rangeName,
            String currency)
            implements Sketch {
        @Override
        public String kind() {
            return "spread";
        }
    }

    /** Something and what hangs on it; null children for a leaf. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(
            String name, String detail, @Nullable Double share, @Nullable List<Node> children) {}

    /** A tree from left to right. */
    record Tree(Node root) implements Sketch {
        @Override
        public String kind() {
            return "tree";
        }
    }

    /**
     * A thing at a place of a box of 100 by 100.
     *
     * @param role end or way
     */
    record Stop(String id, String name, String role, double x, double y) {}

    /** A tie between two stops; one that does not exist yet is broken. */
    record Tie(String from, String to, boolean proposed) {}

    /** Ways from one thing to another. */
    record Paths(List<Stop> stops, List<Tie> ties) implements Sketch {
        @Override
        public String kind() {
            return "paths";
        }
    }

    /** How often something came true of what was held probable, with its interval. */
    record Trial(double predicted, double observed, double low, double high) {}

    /** Whether probabilities hold; {@code own} is the one in question. */
    record Reliability(
            List<Trial> trials, @Nullable Double own, String ownName, String xTitle, String yTitle)
            implements Sketch {
        @Override
        public String kind() {
            return "reliability";
        }
    }
}
