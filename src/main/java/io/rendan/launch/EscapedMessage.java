package io.rendan.launch;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

import io.rendan.analysis.VisibleText;

/** A log's message on one line, without commands to the terminal. */
final class EscapedMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return VisibleText.of(String.valueOf(super.convert(event)));
    }
}
