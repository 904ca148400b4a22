package io.rendan.run.web;

import io.rendan.run.AnalysisRun;
import io.rendan.run.RunChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Who watches which run. */
@Component
class RunEvents {

    private static final long NO_TIMEOUT = 0;

    private final Map<String, List<SseEmitter>> watchers = new ConcurrentHashMap<>();

    /**
     * Starts watching. Listens before it looks, so that no step falls between the two.
     *
     * @param current reads where the run stands
     */
    SseEmitter watch(String id, Supplier<AnalysisRun> current) {
        var emitter = new SseEmitter(NO_TIMEOUT);
        List<SseEmitter> others =
                watchers.computeIfAbsent(id, absent -> new CopyOnWriteArrayList<>());
        others.add(emitter);
        Runnable leave = () -> others.remove(emitter);
        emitter.onCompletion(leave);
        emitter.onTimeout(leave);
        emitter.onError(failure -> leave.run());
        AnalysisRun run = current.get();
        tell(emitter, run);
        if (run.status().isFinal()) {
            watchers.remove(id);
        }
        return emitter;
    }

    @EventListener
    void on(RunChanged changed) {
        AnalysisRun run = changed.run();
        for (SseEmitter emitter : watchers.getOrDefault(run.id(), List.of())) {
            tell(emitter, run);
        }
        if (run.status().isFinal()) {
            watchers.remove(run.id());
        }
    }

    private static void tell(SseEmitter emitter, AnalysisRun run) {
        try {
            emitter.send(SseEmitter.event().name("run").data(run));
            if (run.status().isFinal()) {
                emitter.complete();
            }
        } catch (IOException | IllegalStateException e) {
            // The watcher has gone; its completion callback takes it off the list.
            emitter.completeWithError(e);
        }
    }
}
