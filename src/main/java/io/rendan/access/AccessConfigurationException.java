package io.rendan.access;

/** Who is let in is configured in a way that cannot be meant; says what to set. */
public final class AccessConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccessConfigurationException(String message) {
        super(message);
    }
}
