package io.rendan.alert;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Alerts as they come, to whoever listens. Each listener has a thread that reads the log from where
 * the listener stands, so that nothing is left out or repeated, and a slow one holds up nobody.
 */
@Component
public class AlertStream {

    /** Most listeners at a time. */
    public static final int MOST_LISTENERS = 200;

    /** Hears alerts. */
    public interface Listener {

        /** The alert with this number. */
        void alert(long sequence, String document) throws IOException;

        /** Nothing new for a while. */
        void silence() throws IOException;

        /** The end; the listener may come back and go on. */
        void end();
    }

    private static final Logger LOG = LoggerFactory.getLogger(AlertStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int BATCH = 100;

    private final AlertLog log;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    AlertStream(AlertLog log) {
        this.log = log;
    }

    /**
     * Begins to listen.
     *
     * @param after number of the last alert that the listener has; empty for new ones only
     * @return what ends it, empty if there are too many listeners
     */
    public Optional<Runnable> listen(Optional<Long> after, Listener listener) {
        if (closed || readers.size() >= MOST_LISTENERS) {
            return Optional.empty();
        }
        var reader = new Reader(after.orElseGet(log::last), listener);
        readers.add(reader);
        reader.start();
        return Optional.of(reader::stop);
    }

    @TransactionalEventListener(value = AlertRaised.class, fallbackExecution = true)
    void wake() {
        readers.forEach(reader -> reader.news.release());
    }

    /** Before the server waits for open answers. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        readers.forEach(Reader::stop);
    }

    private final class Reader {

        private final Listener listener;
        private final Semaphore news = new Semaphore(0);
        private final Thread thread = Thread.ofVirtual().name("rendan-events").unstarted(this::run);
        private long at;

        Reader(long after, Listener listener) {
            this.at = after;
            this.listener = listener;
        }

        void start() {
            thread.start();
        }

        void stop() {
            thread.interrupt();
        }

        private void run() {
            try {
                listener.silence();
                while (!Thread.currentThread().isInterrupted()) {
                    tell();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("a listener has gone: {}", gone.toString());
            } catch (RuntimeException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warn("an event stream ends: {}", e.toString());
                }
            } finally {
                readers.remove(this);
                listener.end();
            }
        }

        private void tell() throws IOException, InterruptedException {
            news.drainPermits();
            List<AlertLog.Entry> entries = log.after(at, BATCH);
            for (AlertLog.Entry entry : entries) {
                listener.alert(entry.sequence(), entry.document());
                at = entry.sequence();
            }
            if (entries.isEmpty() && !news.tryAcquire(HEARTBEAT.toSeconds(), TimeUnit.SECONDS)) {
                listener.silence();
            }
        }
    }
}
