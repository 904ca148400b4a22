package io.rendan.web.origin;

/** What is configured under {@code rendan.web} cannot be meant. */
final class OriginConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OriginConfigurationException(String message) {
        super(message);
    }
}
