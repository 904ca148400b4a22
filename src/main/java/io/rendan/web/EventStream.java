package io.rendan.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Server-sent events, at most to {@value #MOST_LISTENERS} listeners at a time. Each listener has a
 * virtual thread that asks its {@link EventSource} and writes: a slow listener holds up nobody, and
 * one that has gone is noticed at the next event or comment.
 */
@Component
public class EventStream {

    static final int MOST_LISTENERS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long NO_TIMEOUT = 0;
    private static final long RECONNECT_MILLIS = 3_000;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Takes on a listener, which hears at once that it is connected.
     *
     * @throws ProblemException if there are too many, or the application is being stopped
     */
    public SseEmitter open(EventSource source) {
        if (closed || listeners.size() >= MOST_LISTENERS) {
            source.left();
            throw new ProblemException(
                    new Problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "too-many-listeners",
                            "%s listen already, or the application is being stopped"
                                    .formatted(MOST_LISTENERS),
                            List.of()));
        }
        var emitter = new SseEmitter(NO_TIMEOUT);
        var listener = new Listener(source, emitter);
        listeners.add(listener);
        emitter.onCompletion(listener::stop);
        emitter.onTimeout(listener::stop);
        emitter.onError(failure -> listener.stop());
        listener.start();
        return emitter;
    }

    /** Before the server waits for open answers. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        listeners.forEach(Listener::stop);
    }

    private final class Listener {

        private final EventSource source;
        private final SseEmitter emitter;
        private final Thread thread = Thread.ofVirtual().name("rendan-events").unstarted(this::run);

        Listener(EventSource source, SseEmitter emitter) {
            this.source = source;
            this.emitter = emitter;
        }

        void start() {
            thread.start();
        }

        void stop() {
            thread.interrupt();
        }

        private void run() {
            try {
                comment();
                boolean goesOn = true;
                while (goesOn && !Thread.currentThread().isInterrupted()) {
                    goesOn = tell();
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
                listeners.remove(this);
                source.left();
                emitter.complete();
            }
        }

        /** Tells what is new or waits for it; false once there will be nothing more. */
        private boolean tell() throws IOException, InterruptedException {
            source.news().drainPermits();
            boolean last = source.hasEnded();
            List<EventSource.Event> events = source.next();
            for (EventSource.Event event : events) {
                SseEmitter.SseEventBuilder sent =
                        SseEmitter.event().name(event.name()).data(event.data());
                event.id().ifPresent(sent::id);
                emitter.send(sent);
            }
            if (!events.isEmpty()) {
                return true;
            }
            if (!last && !source.news().tryAcquire(HEARTBEAT.toSeconds(), TimeUnit.SECONDS)) {
                comment();
            }
            return !last;
        }

        private void comment() throws IOException {
            emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("listening"));
        }
    }
}
