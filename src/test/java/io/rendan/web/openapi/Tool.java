package io.rendan.web.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program beside the test, which ends with it. */
final class Tool {

    private static final long PATIENCE_SECONDS = 240;

    private Tool() {}

    /** Runs a program to its end; what it says stands in the failure where it fails. */
    static void run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "tool", ".log");
        ProcessBuilder program =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        program.environment().putAll(environment);
        Process process = program.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(
                        "%s has not ended after %d s:%n%s"
                                .formatted(command, PATIENCE_SECONDS, tail(log)));
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(
                        "%s ended with %d:%n%s".formatted(command, process.exitValue(), tail(log)));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Whether a program is there and says that it works. */
    static boolean works(Path folder, String... command) throws InterruptedException {
        try {
            run(folder, Map.of(), List.of(command));
            return true;
        } catch (IOException | AssertionError none) {
            return false;
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(
                System.lineSeparator(),
                lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
