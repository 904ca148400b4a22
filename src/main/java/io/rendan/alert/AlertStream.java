package io.rendan.alert;

import io.rendan.web.EventSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Alerts as they come, to whoever listens. Each listener reads the log from where it stands, so
 * that nothing is left out or repeated.
 */
@Component
public class AlertStream {

    private static final int BATCH = 100;

    private final AlertLog log;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    AlertStream(AlertLog log) {
        this.log = log;
    }

    /**
     * Alerts behind one, for one listener.
     *
     * @param last number of the last alert that the listener has; empty, or a number that the log
     *     has not reached, for new ones only
     */
    public EventSource after(Optional<Long> last) {
        long newest = log.last();
        var reader = new Reader(last.map(known -> Math.min(known, newest)).orElse(newest));
        readers.add(reader);
        return reader;
    }

    @TransactionalEventListener(value = AlertRaised.class, fallbackExecution = true)
    void wake() {
        readers.forEach(EventSource::wake);
    }

    private final class Reader extends EventSource {

        private long at;

        Reader(long last) {
            this.at = last;
        }

        @Override
        protected List<Event> next() {
            List<AlertLog.Entry> entries = log.after(at, BATCH);
            if (!entries.isEmpty()) {
                at = entries.getLast().sequence();
            }
            return entries.stream().map(Reader::event).toList();
        }

        private static Event event(AlertLog.Entry entry) {
            String id = Long.toString(entry.sequence());
            return new Event(Optional.of(id), "alert", entry.document());
        }

        @Override
        protected void left() {
            readers.remove(this);
        }
    }
}
