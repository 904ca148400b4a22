package io.rendan.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.SpringFactoriesLoader;

import java.io.IOException;
import java.util.List;

class EscapedLogTests {

    private static final String NASTY =
            "Oven\n12:00:00 ERROR all is lost\u001B[2J\u202Eleft\u2028end";
    private static final String SHOWN =
            "Oven\\n12:00:00 ERROR all is lost\\u001B[2J\\u202Eleft\\u2028end";

    @BeforeAll
    static void register() {
        EscapedLog.register();
    }

    /** A line of the log as the application's own settings have it. */
    private static String logged(String message, @Nullable Throwable thrown, Object... arguments)
            throws IOException {
        PropertySource<?> settings =
                new YamlPropertySourceLoader()
                        .load("application", new ClassPathResource("application.yaml"))
                        .getFirst();
        var context = new LoggerContext();
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(String.valueOf(settings.getProperty("logging.pattern.console")));
        layout.start();
        return layout.doLayout(
                new LoggingEvent(
                        "test", context.getLogger("x"), Level.INFO, message, thrown, arguments));
    }

    @Test
    void namesStandOnTheLineOfTheirMessage() throws IOException {
        String line = logged("import of {} refused", null, NASTY);
        assertThat(line.lines()).hasSize(1);
        assertThat(line).endsWith("import of " + SHOWN + " refused" + System.lineSeparator());
    }

    @Test
    void messagesOfExceptionsNeverBeginALine() throws IOException {
        var thrown = new IllegalStateException(NASTY, new IOException(NASTY));
        List<String> lines = logged("failed", thrown).lines().toList();
        assertThat(lines.get(0)).endsWith("failed");
        assertThat(lines.get(1)).isEqualTo("java.lang.IllegalStateException: Oven");
        assertThat(lines.subList(2, lines.size()))
                .allMatch(line -> line.startsWith("\t") || line.startsWith("Caused by: "))
                .anyMatch(line -> line.startsWith("\tat "))
                .noneMatch(line -> line.contains("\u001B") || line.contains("\u202E"));
    }

    @Test
    void itIsSetUpBeforeTheLogs() {
        assertThat(
                        SpringFactoriesLoader.forDefaultResourceLocation()
                                .load(ApplicationListener.class))
                .hasAtLeastOneElementOfType(EscapedLog.class);
    }

    @Test
    void tablesShowThemOnOneLineToo() {
        String table = Columns.of("lr", List.of(List.of(NASTY, "1"), List.of("b", "22")));
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains(SHOWN + "   1");
    }
}
