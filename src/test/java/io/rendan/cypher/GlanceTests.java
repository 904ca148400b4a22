package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicLong;

class GlanceTests {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private int looks;
    private boolean away;

    private final Glance<Integer> glance = new Glance<>(this::look, now::get);

    private int look() {
        looks++;
        if (away) {
            throw new IllegalStateException("the database is away");
        }
        return looks;
    }

    @Test
    void asksOnceForAllWhoAskWithinFiveSeconds() {
        assertThat(glance.get()).contains(1);
        now.addAndGet(Glance.AGE_NANOS - 1);
        assertThat(glance.get()).contains(1);
        now.addAndGet(1);
        assertThat(glance.get()).contains(2);
    }

    @Test
    void whatCouldNotBeAskedIsNotKnownAndNotAskedAtOnceAgain() {
        away = true;
        assertThat(glance.get()).isEmpty();
        assertThat(glance.get()).isEmpty();
        assertThat(looks).isEqualTo(1);

        away = false;
        now.addAndGet(Glance.AGE_NANOS);
        assertThat(glance.get()).contains(2);
    }
}
