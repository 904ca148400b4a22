package io.rendan.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * What one listener of an {@link EventStream} is told. It is asked on the listener's own thread, so
 * that whoever has news never waits for a connection.
 */
public abstract class EventSource {

    /**
     * A server-sent event.
     *
     * @param id by which a listener that comes back says where it stands; empty where it cannot
     * @param data written as JSON; a text is written as it stands
     */
    public record Event(Optional<String> id, String name, Object data) {}

    private final Semaphore news = new Semaphore(0);
    private volatile boolean ended;

    /** What the listener has not been told yet, in order; empty while there is nothing. */
    protected abstract List<Event> next();

    /** The listener has gone, or could not be taken on. */
    protected abstract void left();

    /** Says that there may be something new. Never waits. */
    public final void wake() {
        news.release();
    }

    /** Says that the stream ends with what {@link #next} still has. Never waits. */
    protected final void end() {
        ended = true;
        wake();
    }

    final boolean hasEnded() {
        return ended;
    }

    final Semaphore news() {
        return news;
    }
}
