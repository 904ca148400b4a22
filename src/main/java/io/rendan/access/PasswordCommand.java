package io.rendan.access;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Makes of a password what may stand in settings. */
@Command(
        name = "password",
        description = "Prints the bcrypt hash of a password, for rendan.access.users.",
        footer = {"", "Asks for the password, or reads it from the standard input."},
        mixinStandardHelpOptions = true)
public final class PasswordCommand implements Callable<Integer> {

    private static final int STRENGTH = 12;

    @Spec private CommandSpec spec;

    /** Made by picocli, which fills it in. */
    public PasswordCommand() {
        spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws IOException {
        String password = read();
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > ConfiguredUser.LONGEST_PASSWORD) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the password has %s bytes, expected 1 to %s"
                            .formatted(bytes, ConfiguredUser.LONGEST_PASSWORD));
        }
        spec.commandLine().getOut().println(new BCryptPasswordEncoder(STRENGTH).encode(password));
        return 0;
    }

    private static String read() throws IOException {
        Optional<Console> console = Optional.ofNullable(System.console());
        if (console.filter(Console::isTerminal).isPresent()) {
            return new String(console.get().readPassword("Password: "));
        }
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Objects.requireNonNullElse(input.readLine(), "");
    }
}
