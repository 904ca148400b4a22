package io.rendan.web;

import jakarta.servlet.http.HttpServletRequest;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** The client of the request that is being answered, as its own thread may look after it. */
public final class Client {

    /** Of requests, under which their client is kept. */
    public static final String ATTRIBUTE = Client.class.getName();

    private final BooleanSupplier gone;
    private final Runnable hangUp;

    /**
     * A client.
     *
     * @param gone whether it has closed its connection
     * @param hangUp closes its connection
     */
    public Client(BooleanSupplier gone, Runnable hangUp) {
        this.gone = gone;
        this.hangUp = hangUp;
    }

    /** The client of a request; one that nothing is known of stays. */
    public static Client of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Client client
                ? client
                : new Client(() -> false, () -> {});
    }

    /** Whether it has closed its connection; to be asked when the request's body has been read. */
    public boolean isGone() {
        return gone.getAsBoolean();
    }

    /**
     * Goes on only while it is there.
     *
     * @throws CancellationException if it has closed its connection
     */
    public void require() {
        if (isGone()) {
            throw new CancellationException("the client has closed its connection");
        }
    }

    /** Breaks the connection, so that half an answer is not taken for a whole one. */
    public void hangUp() {
        hangUp.run();
    }
}
