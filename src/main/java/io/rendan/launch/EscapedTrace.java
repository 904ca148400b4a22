package io.rendan.launch;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

import io.rendan.analysis.VisibleText;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A stack trace whose messages cannot be taken for lines of the log: they never begin one. */
final class EscapedTrace extends ThrowableProxyConverter {

    private static final String INDENT = "\t";

    @Override
    public String convert(ILoggingEvent event) {
        String trace = super.convert(event);
        if (trace.isEmpty()) {
            return trace;
        }
        String[] lines = trace.split("\r?\n|\r", -1);
        String rest =
                Arrays.stream(lines)
                        .skip(1)
                        .filter(line -> !line.isEmpty())
                        .map(EscapedTrace::indented)
                        .collect(Collectors.joining());
        return VisibleText.of(lines[0]) + System.lineSeparator() + rest;
    }

    private static String indented(String line) {
        String text = line.stripLeading();
        boolean cause = line.startsWith("Caused by: ");
        return (cause ? "" : INDENT) + VisibleText.of(text) + System.lineSeparator();
    }
}
