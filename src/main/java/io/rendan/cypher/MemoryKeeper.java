package io.rendan.cypher;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;

/**
 * Keeps memory up to date: reads everything again where a run was published, a decision taken or
 * the data changed, by whatever process; never while the data are being changed, so that what is
 * remembered belongs together.
 */
@Component
class MemoryKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String CHANGING = "changing";

    private final CypherQueries queries;
    private final Memory memory;
    private String remembered = "";
    private volatile Thread thread = Thread.ofVirtual().name("rendan-memory").unstarted(this::keep);

    MemoryKeeper(CypherQueries queries, Memory memory) {
        this.queries = queries;
        this.memory = memory;
    }

    @EventListener(ApplicationStartedEvent.class)
    synchronized void start() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        thread.interrupt();
    }

    private void keep() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                memory.awaitNews(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            String now = version();
            boolean whole = !now.equals(CHANGING) || remembered.isEmpty();
            if (whole && !now.equals(remembered)) {
                memory.learn(queries::fresh);
                if (now.equals(version())) {
                    remembered = now;
                }
            }
        } catch (RuntimeException e) {
            if (!DatabaseAwayException.isBehind(e) && !Thread.currentThread().isInterrupted()) {
                LOG.warn("what is kept for an outage could not be read: {}", e.toString());
            }
        }
    }

    private String version() {
        return queries.fresh("finding/version", Map.of()).stream()
                .findFirst()
                .filter(row -> !row.isKnown("importing"))
                .map(row -> row.values().toString())
                .orElse(CHANGING);
    }
}
