package io.rendan.dashboard.map;

import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

import java.util.ArrayList;
import java.util.List;

/** Names below marks, as far as they do not hide each other: first come, first shown. */
final class Labels {

    private static final double LETTER = 6.4;
    private static final double WIDE_LETTER = 12;
    private static final double LINE = 14;
    private static final int LATIN = 0x300;

    private final List<Box2D> taken = new ArrayList<>();

    /** Whether the name of a mark finds room, which it then has. */
    boolean fits(Point2D mark, double radius, String name) {
        double width =
                name.codePoints().mapToDouble(one -> one < LATIN ? LETTER : WIDE_LETTER).sum();
        Box2D box = Box2D.of(mark.getX() - width / 2, mark.getY() + radius + 2, width, LINE);
        boolean free = taken.stream().noneMatch(other -> overlap(box, other));
        if (free) {
            taken.add(box);
        }
        return free;
    }

    private static boolean overlap(Box2D one, Box2D other) {
        return one.getMinX() < other.getMinX() + other.getWidth()
                && other.getMinX() < one.getMinX() + one.getWidth()
                && one.getMinY() < other.getMinY() + other.getHeight()
                && other.getMinY() < one.getMinY() + one.getHeight();
    }
}
