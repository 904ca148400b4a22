package io.rendan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.Rendan;
import io.rendan.web.Http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process: what it says and how it exits when it cannot start. */
class StartIT {

    private static final int PATIENCE_SECONDS = 120;
    private static final Duration LONG_START = Duration.ofMinutes(5);

    /** A process that is started behind others would not hear Ctrl-C, as its shell wants it. */
    private static final List<String> INTERRUPTIBLE = List.of("env", "--default-signal=INT");

    @TempDir Path folder;

    /** What a process has printed, and how it ended. */
    private record End(int exitCode, String printed) {}

    private End rendan(String... arguments) throws IOException, InterruptedException {
        List<String> command = command("256m", arguments);
        File printed = folder.resolve("printed").toFile();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed)
                        .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new End(process.exitValue(), Files.readString(printed.toPath()));
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(String memory, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + memory));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Rendan.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** As the docs say to start it without Maven. */
    @Test
    void ctrlCEndsItWithItsOwnExitCodeAndWithoutAWord() throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(INTERRUPTIBLE);
        command.addAll(
                command(
                        "1g",
                        "--server.port=" + port,
                        "--rendan.launch=false",
                        "--rendan.data-dir=" + folder.resolve("data")));
        assumeTrue(
                new ProcessBuilder(List.of(INTERRUPTIBLE.get(0), INTERRUPTIBLE.get(1), "true"))
                                .start()
                                .waitFor()
                        == 0,
                "this env cannot make a process hear an interrupt that its parent ignores");
        Path printed = folder.resolve("printed");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        try {
            await().atMost(LONG_START).until(() -> isLive(port));
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(Files.readString(printed)).doesNotContain("Exception", "\tat ", "rendan:");
        } finally {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static boolean isLive(int port) {
        try {
            return new Http(port).get("/actuator/health/liveness").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void assertRefused(End end, String sentence) {
        assertThat(end.printed().lines())
                .singleElement()
                .asString()
                .startsWith("rendan: ")
                .contains(sentence);
        assertThat(end.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a b --sever.port=1 | 'b' is one argument too many",
                "/nowhere | '/nowhere' is no folder and no zip",
                "backtest --hide=much x | Invalid value for option '--hide'",
                "--spring.config.location=file:/nowhere.yaml | /nowhere.yaml",
            })
    void whatIsWrongIsSaidInALine(String arguments, String sentence) throws Exception {
        assertRefused(rendan(arguments.split(" ")), sentence);
    }

    @Test
    void aPortOrAFolderThatIsTakenIsSaidBeforeTheDatabaseStarts() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var lock =
                        FileChannel.open(
                                data.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE)) {
            int port = taken.getLocalPort();
            lock.lock();

            assertRefused(
                    rendan("--rendan.data-dir=" + data, "--server.port=" + port),
                    "port %s is in use".formatted(port));
            assertRefused(
                    rendan("--rendan.data-dir=" + data, "--server.port=0"),
                    "is in use by another process");
            assertThat(data.resolve("neo4j")).doesNotExist();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theVersionAndTheCommandsAreSaidInWholeSentences() throws Exception {
        End version = rendan("--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.printed()).startsWith("rendan ").contains("Java 25");
        assertThat(rendan("--help").printed())
                .contains("Writes a synthetic ecosystem as a dataset folder.")
                .contains("Measures the analyses against planted truth.")
                .contains("Measures how well opportunities would have been predicted.")
                .doesNotContain("micro-enterprises, contracts,");
    }
}
