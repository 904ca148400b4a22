package io.rendan.dashboard.frame;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** The languages that pages speak. */
@Component
public class Wordings {

    /** What there are messages in, the first where nothing else is asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    private final MessageSource messages;

    Wordings(MessageSource messages) {
        this.messages = messages;
    }

    /** How pages say things in a language. */
    public Wording in(Locale locale) {
        return new Wording(messages, locale);
    }
}
