package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class CursorTests {

    private static final String QUERY = "/api/silos?";

    @Test
    void carriesOnePart() {
        assertThat(Cursor.read(QUERY, Cursor.write(QUERY, List.of("7")))).contains(List.of("7"));
    }

    @Test
    void carriesEmptyPartsAndPartsWithItsOwnSeparators() {
        List<String> key = List.of("", "a\u001fb", "\u001b", "Hütte 🏠", "");

        assertThat(Cursor.read(QUERY, Cursor.write(QUERY, key))).contains(key);
    }

    @Test
    void needsNoEncodingInAQuery() {
        assertThat(Cursor.write(QUERY, List.of("0.25", "ü/+?&= "))).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isRefusedByAnotherQuery() {
        String cursor = Cursor.write(QUERY, List.of("7"));

        assertThat(Cursor.read("/api/bottlenecks?", cursor)).isEmpty();
        assertThat(Cursor.read("/api/silos?runId=[a]", cursor)).isEmpty();
    }

    @Test
    void isRefusedWhenItIsNoCursorAtAll() {
        assertThat(Cursor.read(QUERY, "")).isEmpty();
        assertThat(Cursor.read(QUERY, "7")).isEmpty();
        assertThat(Cursor.read(QUERY, "%%%")).isEmpty();
        assertThat(Cursor.read(QUERY, "eyJwb3NpdGlvbiI6N30")).isEmpty();
    }

    @Test
    void isRefusedWithAnySingleBitChanged() {
        byte[] bytes = Base64.getUrlDecoder().decode(Cursor.write(QUERY, List.of("12", "x")));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);

            assertThat(Cursor.read(QUERY, cursor)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void carriesWhateverKeyComes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        for (int round = 0; round < 500; round++) {
            List<String> key =
                    random.ints(1 + random.nextInt(4), 0, 20)
                            .mapToObj(length -> text(random, length))
                            .toList();

            assertThat(Cursor.read(QUERY, Cursor.write(QUERY, key))).contains(key);
        }
    }

    private static String text(RandomGenerator random, int length) {
        return random.ints(length, 0, 0xD7FF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
