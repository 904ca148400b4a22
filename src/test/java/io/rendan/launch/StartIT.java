package io.rendan.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Rendan;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process: what it says and how it exits when it cannot start. */
class StartIT {

    private static final int PATIENCE_SECONDS = 120;

    @TempDir Path folder;

    /** What a process has printed, and how it ended. */
    private record End(int exitCode, String printed) {}

    private End rendan(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Rendan.class.getName());
        command.addAll(List.of(arguments));
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
