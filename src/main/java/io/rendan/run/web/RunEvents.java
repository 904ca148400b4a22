package io.rendan.run.web;

import io.rendan.run.AnalysisRun;
import io.rendan.run.RunChanged;
import io.rendan.web.EventSource;
import io.rendan.web.EventStream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Who watches which run. A run's own thread only leaves its steps in a queue for each watcher; a
 * watcher that has {@value #MOST_WAITING} steps waiting is dropped.
 */
@Component
class RunEvents {

    static final int MOST_WAITING = 100;

    /**
     * Id of a run's last step. Browsers come back when a stream ends, and say the last id they have
     * heard: who has heard this one is told that there is no more.
     */
    static final String LAST_STEP = "end";

    private final EventStream stream;
    private final Set<Steps> watchers = ConcurrentHashMap.newKeySet();

    RunEvents(EventStream stream) {
        this.stream = stream;
    }

    /**
     * Starts watching. Listens before it looks, so that no step falls between the two.
     *
     * @param current reads where the run stands
     */
    SseEmitter watch(String id, Supplier<AnalysisRun> current) {
        var steps = new Steps(id, current);
        watchers.add(steps);
        return stream.open(steps);
    }

    @EventListener
    void on(RunChanged changed) {
        AnalysisRun run = changed.run();
        watchers.stream().filter(steps -> steps.of(run)).forEach(steps -> steps.add(run));
    }

    /** How many watch any run. */
    int watchers() {
        return watchers.size();
    }

    private final class Steps extends EventSource {

        private final String id;
        private final Supplier<AnalysisRun> current;
        private final BlockingQueue<AnalysisRun> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        private boolean begun;

        Steps(String id, Supplier<AnalysisRun> current) {
            this.id = id;
            this.current = current;
        }

        boolean of(AnalysisRun run) {
            return run.id().equals(id);
        }

        /** Never waits. */
        void add(AnalysisRun run) {
            if (!waiting.offer(run)) {
                watchers.remove(this);
                waiting.clear();
                end();
            } else if (run.status().isFinal()) {
                end();
            } else {
                wake();
            }
        }

        @Override
        protected List<Event> next() {
            List<AnalysisRun> steps = new ArrayList<>();
            if (!begun) {
                begun = true;
                waiting.clear();
                steps.add(current.get());
            }
            waiting.drainTo(steps);
            List<Event> events = new ArrayList<>();
            for (AnalysisRun run : steps) {
                events.add(new Event(idOf(run), "run", run));
                if (run.status().isFinal()) {
                    waiting.clear();
                    end();
                    break;
                }
            }
            return events;
        }

        private static Optional<String> idOf(AnalysisRun run) {
            return run.status().isFinal() ? Optional.of(LAST_STEP) : Optional.empty();
        }

        @Override
        protected void left() {
            watchers.remove(this);
        }
    }
}
