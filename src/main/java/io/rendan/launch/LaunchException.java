package io.rendan.launch;

/** The main job could not be done; the message says why in one line. */
final class LaunchException extends RuntimeException {

    LaunchException(String message) {
        super(message);
    }
}
