package io.rendan.generator;

import picocli.CommandLine.Option;

/** The size of a generated ecosystem, an option of every command that generates one. */
public final class SizeOption {

    @Option(
            names = "--units",
            paramLabel = "N",
            defaultValue = "4700",
            description =
                    "micro-enterprises of a generated ecosystem, 30 to 50000 (default:"
                            + " ${DEFAULT-VALUE})")
    private int units;

    /** Micro-enterprises to generate. */
    public int units() {
        return units;
    }
}
