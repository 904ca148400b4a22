package io.rendan.dataset;

import java.io.IOException;

/** A text of which nothing more is worth reading; the message says what was expected. */
final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableTextException(String message) {
        super(message);
    }
}
