package io.rendan.dataset;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads and checks {@code dataset.json}: an object of texts, with name, currency and asOf. */
public final class DescriptionReader {

    /** A field, whether it must be there, and what its text must be. */
    private enum Field {
        NAME("name", true, Cells::isId, "text of 1 to 200 visible characters"),
        TITLE("title", false, DescriptionReader::isText, "text of 1 to 2,000 characters"),
        CURRENCY(
                "currency",
                true,
                DescriptionReader::isCurrency,
                "an ISO 4217 code such as EUR, or XXX where there is no money"),
        AS_OF("asOf", true, DescriptionReader::isDate, "a date such as 2026-03-31"),
        LICENCE("licence", false, DescriptionReader::isText, "text of 1 to 2,000 characters"),
        SOURCE("source", false, DescriptionReader::isText, "text of 1 to 2,000 characters");

        private final String label;
        private final boolean required;

        @SuppressWarnings("ImmutableEnumChecker") // stateless
        private final Predicate<String> rule;

        private final String expected;

        Field(String label, boolean required, Predicate<String> rule, String expected) {
            this.label = label;
            this.required = required;
            this.rule = rule;
            this.expected = expected;
        }

        static Optional<Field> named(String label) {
            for (Field field : values()) {
                if (field.label.equals(label)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final int MOST_BYTES = 1 << 20;

    private final FaultCollector complaints;
    private final Map<Field, String> values = new HashMap<>();
    private boolean faulty;

    private DescriptionReader(FaultCollector complaints) {
        this.complaints = complaints;
    }

    /** The description; empty where there are errors in it, all of which are reported. */
    public static Optional<DatasetDescription> read(InputStream source, FaultCollector complaints)
            throws IOException {
        var reader = new DescriptionReader(complaints);
        byte[] text = source.readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            reader.error(
                    0,
                    "",
                    "",
                    String.format(Locale.ROOT, "expected at most %,d bytes", MOST_BYTES));
            return Optional.empty();
        }
        if (!isUtf8(text)) {
            String encoding =
                    Encodings.wide(text, text.length).orElseGet(() -> Encodings.narrow(text));
            reader.error(0, "", "", Utf8Reader.expected(encoding));
            return Optional.empty();
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            reader.readObject(json);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            reader.error(line, "", "", "expected JSON; " + e.getOriginalMessage());
            return Optional.empty();
        }
        reader.requireAll();
        return reader.faulty ? Optional.empty() : Optional.of(reader.description());
    }

    private static boolean isUtf8(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return Encodings.wide(text, text.length).isEmpty();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void readObject(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            error(1, "", "", "expected a JSON object");
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            long line = json.currentTokenLocation().getLineNr();
            if (token == JsonToken.VALUE_NULL) {
                continue;
            }
            String text = token == JsonToken.VALUE_STRING ? json.getString() : "";
            json.skipChildren();
            Field.named(name)
                    .ifPresentOrElse(
                            field -> take(field, line, text),
                            () -> complaints.warning(line, name, text, "unknown; it is ignored"));
        }
        json.nextToken();
    }

    private void take(Field field, long line, String text) {
        if (text.isEmpty() && !field.required) {
            return;
        }
        values.put(field, text);
        if (!field.rule.test(text)) {
            error(line, field.label, text, "expected " + field.expected);
        }
    }

    private void requireAll() {
        for (Field field : Field.values()) {
            if (field.required && !values.containsKey(field)) {
                error(0, field.label, "", "expected " + field.expected + "; it is not given");
            }
        }
    }

    private DatasetDescription description() {
        return new DatasetDescription(
                values.getOrDefault(Field.NAME, ""),
                Optional.ofNullable(values.get(Field.TITLE)),
                values.getOrDefault(Field.CURRENCY, ""),
                LocalDate.parse(values.getOrDefault(Field.AS_OF, "")),
                Optional.ofNullable(values.get(Field.LICENCE)),
                Optional.ofNullable(values.get(Field.SOURCE)));
    }

    private void error(long line, String column, String value, String message) {
        faulty = true;
        complaints.error(line, column, value, message);
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= Cells.LONGEST_TEXT;
    }

    private static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(text));
    }

    private static boolean isDate(String text) {
        return Cells.parse(Column.of("asOf", Column.Type.DATE), text).isPresent();
    }
}
