package io.rendan.alert;

import io.rendan.cypher.DatabaseAwayException;
import io.rendan.cypher.DatabaseReturned;
import io.rendan.web.EventSource;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Alerts and other events as they come, to whoever listens. Each listener reads the log from where
 * it stands, so that nothing is left out or repeated.
 */
@Component
public class EventFeed {

    private static final int BATCH = 100;

    private final EventLog log;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    EventFeed(EventLog log) {
        this.log = log;
    }

    /**
     * What comes behind an alert or event, for one listener.
     *
     * @param last number of the last one that the listener has; empty, or a number that the log has
     *     not reached, for new ones only
     */
    public EventSource after(Optional<Long> last) {
        long newest = log.last();
        var reader = new Reader(last.map(known -> Math.min(known, newest)).orElse(newest));
        readers.add(reader);
        return reader;
    }

    @TransactionalEventListener(
            value = {AlertRaised.class, EventAdded.class},
            fallbackExecution = true)
    void wake() {
        wakeAll();
    }

    /** What was raised while the database could not say so. */
    @EventListener(DatabaseReturned.class)
    void wakeAll() {
        readers.forEach(EventSource::wake);
    }

    private final class Reader extends EventSource {

        private long at;

        Reader(long last) {
            this.at = last;
        }

        @Override
        protected List<Event> next() {
            List<EventLog.Entry> entries = entries();
            if (!entries.isEmpty()) {
                at = entries.getLast().sequence();
            }
            return entries.stream().map(Reader::event).toList();
        }

        /** None while the database is away; its return wakes every reader. */
        private List<EventLog.Entry> entries() {
            try {
                return log.after(at, BATCH);
            } catch (DatabaseAwayException e) {
                return List.of();
            }
        }

        private static Event event(EventLog.Entry entry) {
            String id = Long.toString(entry.sequence());
            return new Event(Optional.of(id), entry.name(), entry.document());
        }

        @Override
        protected void left() {
            readers.remove(this);
        }
    }
}
