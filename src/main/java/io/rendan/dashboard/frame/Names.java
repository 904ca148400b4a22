package io.rendan.dashboard.frame;

import io.rendan.party.PlatformEntry;
import io.rendan.party.Register;
import io.rendan.run.AnalysisRun;
import io.rendan.run.Runs;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names of platforms, which pages need again and again; read once a run. */
@Component
public class Names {

    private record Known(String runId, Map<String, String> platforms) {}

    private final Register register;
    private final Runs runs;
    private volatile Known known = new Known("", Map.of());

    Names(Register register, Runs runs) {
        this.register = register;
        this.runs = runs;
    }

    /** Names of platforms by id, in the order of ids. */
    public Map<String, String> platforms() {
        String run = runs.current().map(AnalysisRun::id).orElse("");
        Known names = known;
        if (!names.runId().equals(run)) {
            names = new Known(run, read());
            known = names;
        }
        return names.platforms();
    }

    private Map<String, String> read() {
        Map<String, String> platforms = new LinkedHashMap<>();
        for (PlatformEntry one :
                register.platforms(new Paging("names", Paging.MAX_LIMIT, Optional.empty()))
                        .items()) {
            platforms.put(one.id(), one.name());
        }
        return Collections.unmodifiableMap(platforms);
    }
}
