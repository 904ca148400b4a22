package io.rendan.launch;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.core.pattern.DynamicConverter;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes every log, on a console or in a file, show what users call their things without letting it
 * look like something else: see {@link EscapedMessage} and {@link EscapedTrace}. Comes before the
 * logs are set up.
 */
final class EscapedLog implements ApplicationListener<ApplicationStartingEvent> {

    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        register();
    }

    /** Puts the two in the place of Logback's own. */
    @SuppressWarnings("rawtypes") // so is the map
    static void register() {
        Map<String, Supplier<DynamicConverter>> converters =
                PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP;
        for (String message : new String[] {"m", "msg", "message"}) {
            converters.put(message, EscapedMessage::new);
        }
        for (String trace : new String[] {"ex", "exception", "throwable", "xEx", "xException"}) {
            converters.put(trace, EscapedTrace::new);
        }
    }
}
