package io.rendan.algorithm;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A result taken apart to the bits of its numbers. */
public final class Bits {

    private final List<Long> bits = new ArrayList<>();

    private Bits() {}

    /** The bits of every number in an array, a list, a record or any of these within another. */
    public static List<Long> of(Object result) {
        Bits parts = new Bits();
        parts.add(result);
        return parts.bits;
    }

    private void add(Object part) {
        switch (part) {
            case double[] numbers -> Arrays.stream(numbers).forEach(this::add);
            case int[] numbers -> Arrays.stream(numbers).forEach(number -> bits.add((long) number));
            case long[] numbers -> Arrays.stream(numbers).forEach(bits::add);
            case boolean[] answers -> {
                for (boolean answer : answers) {
                    bits.add(answer ? 1L : 0L);
                }
            }
            case Object[] parts -> Arrays.stream(parts).forEach(this::add);
            case List<?> parts -> parts.forEach(this::add);
            case Double number -> bits.add(Double.doubleToRawLongBits(number));
            case Number number -> bits.add(number.longValue());
            case Boolean answer -> bits.add(answer ? 1L : 0L);
            case Record parts -> addComponents(parts);
            default -> throw new IllegalArgumentException("cannot take apart a " + part.getClass());
        }
    }

    private void addComponents(Record parts) {
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            try {
                add(component.getAccessor().invoke(parts));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
