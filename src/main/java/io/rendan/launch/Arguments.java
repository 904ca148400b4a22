package io.rendan.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the arguments that are not of the command itself against the settings that there are. */
final class Arguments {

    private Arguments() {}

    /** What is wrong with them, all of it, a sentence each. */
    static List<String> faults(List<String> arguments, KnownSettings known) {
        List<String> faults = new ArrayList<>();
        for (String argument : arguments) {
            fault(argument, known).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<String> fault(String argument, KnownSettings known) {
        if (!argument.startsWith("-")) {
            return Optional.of(
                    "'%s' is one argument too many: expected one dataset".formatted(argument));
        }
        if (!argument.startsWith("--")) {
            return Optional.of("there is no option %s".formatted(argument));
        }
        int end = argument.indexOf('=');
        return known.fault(end < 0 ? argument : argument.substring(0, end));
    }
}
