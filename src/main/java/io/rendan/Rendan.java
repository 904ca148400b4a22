package io.rendan;

import io.rendan.launch.RendanCommand;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application and its command. */
@SpringBootApplication
public class Rendan {

    /**
     * Runs the command; see {@code --help}. Serving goes on in other threads after this returns.
     */
    public static void main(String[] arguments) {
        int exitCode = RendanCommand.execute(Rendan.class, arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
