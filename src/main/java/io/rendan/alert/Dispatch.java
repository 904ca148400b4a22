package io.rendan.alert;

import io.rendan.cypher.Database;
import io.rendan.cypher.DatabaseAwayException;
import io.rendan.cypher.DatabaseReturned;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Delivers what is in the outbox: a thread for each rule and address, which posts one alert after
 * the other, an alert not before the one ahead of it is delivered or given up.
 */
@Component
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AlertRules rules;
    private final Outbox outbox;
    private final WebhookClient post;
    private final AlertProperties properties;
    private final Database database;
    private final Map<String, Semaphore> news = new HashMap<>();
    private final List<Thread> threads = new ArrayList<>();

    Dispatch(
            AlertRules rules,
            Outbox outbox,
            WebhookClient post,
            AlertProperties properties,
            Database database) {
        this.rules = rules;
        this.outbox = outbox;
        this.post = post;
        this.properties = properties;
        this.database = database;
        rules.lanes().keySet().forEach(lane -> news.put(lane, new Semaphore(0)));
    }

    @EventListener(ApplicationStartedEvent.class)
    synchronized void start() {
        outbox.giveUpOthersThan(rules.lanes().keySet());
        if (threads.isEmpty()) {
            for (AlertRules.Lane lane : rules.lanes().values()) {
                threads.add(
                        Thread.ofVirtual()
                                .name("rendan-alerts " + lane.id())
                                .start(() -> deliver(lane)));
            }
        }
    }

    /** There may be something new to deliver. */
    @TransactionalEventListener(value = AlertRaised.class, fallbackExecution = true)
    void wake() {
        wakeAll();
    }

    /** What was raised while the database could not say so. */
    @EventListener(DatabaseReturned.class)
    void wakeAll() {
        news.values().forEach(Semaphore::release);
    }

    /** Stops before the database does; what is under way is sent again after the next start. */
    @EventListener(ContextClosedEvent.class)
    synchronized void stop() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(PATIENCE);
        }
        threads.clear();
    }

    private void deliver(AlertRules.Lane lane) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Duration pause = step(lane);
                if (pause.isZero()) {
                    continue;
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Delivers what is next, or waits for something; answers how long to pause after it. */
    private Duration step(AlertRules.Lane lane) throws InterruptedException {
        Semaphore signal = Objects.requireNonNull(news.get(lane.id()));
        try {
            signal.drainPermits();
            Optional<Outbox.Waiting> next = outbox.next(lane.id());
            if (next.isEmpty()) {
                signal.acquire();
                return Duration.ZERO;
            }
            return attempt(lane, next.get());
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            if (DatabaseAwayException.isBehind(e)) {
                database.awaitBack();
                return Duration.ZERO;
            }
            LOG.warn("alerts to {} wait: {}", lane.target(), e.toString());
            return properties.firstDelay();
        }
    }

    private Duration attempt(AlertRules.Lane lane, Outbox.Waiting waiting)
            throws InterruptedException {
        Optional<String> problem = post.send(lane, waiting.alertId(), waiting.document());
        int attempts = waiting.attempts() + 1;
        if (problem.isEmpty()) {
            outbox.tried(waiting.id(), attempts, Delivery.Status.DELIVERED, problem);
            return Duration.ZERO;
        }
        if (attempts >= properties.attempts()) {
            LOG.warn(
                    "alert {} to {} given up after {} attempts: {}",
                    waiting.alertId(),
                    lane.target(),
                    attempts,
                    problem.get());
            outbox.tried(waiting.id(), attempts, Delivery.Status.DEAD, problem);
            return Duration.ZERO;
        }
        outbox.tried(waiting.id(), attempts, Delivery.Status.PENDING, problem);
        return pauseAfter(attempts, properties);
    }

    /** The first delay, doubled with each attempt that failed, up to the longest. */
    static Duration pauseAfter(int attempts, AlertProperties properties) {
        Duration pause = properties.firstDelay();
        for (int failed = 1; failed < attempts; failed++) {
            pause = pause.multipliedBy(2);
            if (pause.compareTo(properties.longestDelay()) >= 0) {
                return properties.longestDelay();
            }
        }
        return pause;
    }
}
