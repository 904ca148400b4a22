package io.rendan.algorithm.jgrapht;

import org.jspecify.annotations.Nullable;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** A read-only set of numbers that are known by position; membership is asked of a predicate. */
final class BoxedSet extends AbstractSet<Integer> {

    private final int size;
    private final IntFunction<Integer> at;
    private final IntPredicate members;

    BoxedSet(int size, IntFunction<Integer> at, IntPredicate members) {
        this.size = size;
        this.at = at;
        this.members = members;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(@Nullable Object object) {
        return object instanceof Integer number && members.test(number);
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Iterator<>() {
            private int position;

            @Override
            public boolean hasNext() {
                return position < size;
            }

            @Override
            public Integer next() {
                if (position >= size) {
                    throw new NoSuchElementException();
                }
                return at.apply(position++);
            }
        };
    }
}
