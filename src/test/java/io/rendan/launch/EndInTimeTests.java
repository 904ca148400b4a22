package io.rendan.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process that is told to stop ends, whatever it does. */
class EndInTimeTests {

    /** Computes for ever, and holds up its own stop for minutes. */
    static final class Stubborn {

        public static void main(String[] arguments) {
            EndInTime.promise();
            Runtime.getRuntime().addShutdownHook(new Thread(Stubborn::compute));
            new Thread(Stubborn::compute).start();
            System.out.println("running");
        }

        private static void compute() {
            long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aProcessThatDoesNotStopIsEnded() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Stubborn.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.inputReader().readLine()).isEqualTo("running");

        long start = System.nanoTime();
        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(11));
        assertThat(process.exitValue()).isEqualTo(EndInTime.ENDED_BY_SIGNAL);
    }
}
