package io.rendan.web.openapi;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Fails a test during which an answer did not fit the OpenAPI document; registers by itself. */
public final class Misfits implements AfterEachCallback, AfterAllCallback {

    private static final int SHOWN = 10;
    private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

    static void add(String misfit) {
        FOUND.add(misfit);
    }

    /** Those found until now, which count no more. */
    static List<String> taken() {
        List<String> taken = new ArrayList<>();
        for (String misfit = FOUND.poll(); misfit != null; misfit = FOUND.poll()) {
            taken.add(misfit);
        }
        return taken;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        fail();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        fail();
    }

    private static void fail() {
        List<String> misfits = taken();
        if (!misfits.isEmpty()) {
            throw new AssertionError(
                    "%d answers do not fit the OpenAPI document:%n%s"
                            .formatted(
                                    misfits.size(),
                                    String.join(
                                            System.lineSeparator(),
                                            misfits.stream().distinct().limit(SHOWN).toList())));
        }
    }
}
