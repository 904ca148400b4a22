package io.rendan.network;

/** There is no complete ecosystem to take a snapshot of; the message says why and what to do. */
public final class NetworkUnavailableException extends RuntimeException {

    public NetworkUnavailableException(String message) {
        super(message);
    }
}
