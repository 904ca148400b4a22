package io.rendan.dashboard.frame;

import io.rendan.network.Dataset;
import io.rendan.run.Runs;

import org.springframework.stereotype.Component;

/** The currency that amounts without one of their own are in. */
@Component
public class Currency {

    private final Runs runs;

    Currency(Runs runs) {
        this.runs = runs;
    }

    /** ISO 4217; {@code XXX} where there is no money, or no run yet. */
    public String code() {
        return runs.current()
                .map(run -> run.summary().get("currency"))
                .map(String::valueOf)
                .orElse(Dataset.NO_MONEY);
    }
}
