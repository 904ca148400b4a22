package io.rendan.web.request;

import io.rendan.web.Client;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import java.io.IOException;

/**
 * Lets a handler see whether its client is still there, see {@link Client}: a client that closes
 * its connection is otherwise noticed by the next thing that is written to it alone.
 */
class ClientValve extends ValveBase {

    ClientValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(
                Client.ATTRIBUTE, new Client(() -> isGone(request), () -> hangUp(request)));
        getNext().invoke(request, response);
    }

    /**
     * Reads on without waiting. Nothing is to come behind a request whose body has been read; where
     * a client sends the next one already, that is put by for later and found the first time alone.
     */
    private static boolean isGone(Request request) {
        int first = readable(request);
        return first > 0 && readable(request) > 0;
    }

    private static int readable(Request request) {
        org.apache.coyote.Request inner = request.getCoyoteRequest();
        inner.action(ActionCode.AVAILABLE, true);
        return inner.getAvailable();
    }

    private static void hangUp(Request request) {
        request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
    }
}
