package io.rendan.web.request;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads numbers and truth values of queries and paths as they are written in JSON. Java's own
 * readers know more, such as {@code 0x5}, {@code #5}, {@code 1d}, {@code NaN} and {@code 0x1p3},
 * which nobody means. They are editors of the binder, since where a converter fails, Spring tries
 * its own editors. Words of a list, such as a status, may be written in any case.
 */
@ControllerAdvice
public class StrictParameters {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern DECIMAL =
            Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,4})?");

    @InitBinder
    void readAsWritten(WebDataBinder binder) {
        binder.registerCustomEditor(Integer.class, new Editor<>(WHOLE, Integer::valueOf));
        binder.registerCustomEditor(int.class, new Editor<>(WHOLE, Integer::valueOf));
        binder.registerCustomEditor(Long.class, new Editor<>(WHOLE, Long::valueOf));
        binder.registerCustomEditor(long.class, new Editor<>(WHOLE, Long::valueOf));
        binder.registerCustomEditor(Double.class, new Editor<>(DECIMAL, StrictParameters::finite));
        binder.registerCustomEditor(double.class, new Editor<>(DECIMAL, StrictParameters::finite));
        Pattern truth = Pattern.compile("(?i)true|false");
        binder.registerCustomEditor(Boolean.class, new Editor<>(truth, Boolean::valueOf));
        binder.registerCustomEditor(boolean.class, new Editor<>(truth, Boolean::valueOf));
    }

    private static Double finite(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no finite number");
        }
        return number;
    }

    /** An empty text is no value. */
    private static final class Editor<T> extends PropertyEditorSupport {

        private final Pattern pattern;
        private final Function<String, T> reader;

        Editor(Pattern pattern, Function<String, T> reader) {
            this.pattern = pattern;
            this.reader = reader;
        }

        @Override
        public void setAsText(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                setValue(null);
            } else if (pattern.matcher(text).matches()) {
                setValue(reader.apply(text));
            } else {
                throw new IllegalArgumentException("not as written in JSON");
            }
        }
    }

    /** Words of a list, in any case. */
    @SuppressWarnings("rawtypes")
    public static final class Words implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return new Word<>(type);
        }
    }

    @SuppressWarnings("rawtypes")
    private record Word<T extends Enum>(Class<T> type) implements Converter<String, T> {

        /** Null for an empty text, as Spring's own, though its type does not say that it may. */
        @Override
        @SuppressWarnings("NullAway")
        public @Nullable T convert(String text) {
            return text.isEmpty()
                    ? null
                    : Arrays.stream(type.getEnumConstants())
                            .filter(word -> word.name().equalsIgnoreCase(text))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("no such word"));
        }
    }
}
