package io.rendan.launch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Says why the application did not start in one line, instead of a page. */
final class OneLineFailureReporter implements FailureAnalysisReporter {

    private static final String LOGGING_REPORTER =
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

    /** Whether this process has said it; a failure nobody knows is told by the command. */
    private static volatile boolean told;

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        tell(analysis.getDescription() + action);
    }

    /** Prints a line. */
    static void tell(String words) {
        told = true;
        silenceOthers();
        System.err.println("rendan: " + words.strip().replaceAll("\\s+", " "));
    }

    /** Where the start breaks off before the settings of logging are read, others still print. */
    private static void silenceOthers() {
        LoggingSystem logging = LoggingSystem.get(OneLineFailureReporter.class.getClassLoader());
        logging.setLogLevel(LOGGING_REPORTER, LogLevel.OFF);
        logging.setLogLevel(SpringApplication.class.getName(), LogLevel.OFF);
    }

    /** Whether the process is being stopped, which what is still starting cannot bear. */
    private static boolean isStopping() {
        var nothing = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(nothing);
            Runtime.getRuntime().removeShutdownHook(nothing);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    /**
     * Says what nothing has been said of yet: the deepest cause. Nothing where somebody has stopped
     * the process while it was starting.
     */
    static void tellUnlessTold(Throwable failure) {
        if (!told && !isStopping()) {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            tell(
                    "it did not start: %s (%s); --debug says where"
                            .formatted(root.getMessage(), root.getClass().getSimpleName()));
        }
    }
}
