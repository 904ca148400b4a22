package io.rendan.outage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire between an application and a server on loopback that can be cut, and mended again. */
final class FaultyWire implements AutoCloseable {

    /** What becomes of connections, old ones and new. */
    enum State {
        /** They work. */
        PASS,
        /** Old ones are closed, new ones refused: a server that was stopped. */
        REFUSE,
        /** Old ones are reset, new ones taken and reset at once: a proxy without a server. */
        RESET,
        /** Nothing moves, new ones are taken: a server that is frozen. */
        FREEZE
    }

    private final InetSocketAddress server;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket listener;
    private State state = State.PASS;

    FaultyWire(URI server) {
        this.server = new InetSocketAddress(server.getHost(), server.getPort());
        this.listener = listen(0);
        this.port = listener.getLocalPort();
    }

    /** Where the application connects. */
    URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    synchronized void set(State next) {
        State before = state;
        state = next;
        if (next == State.REFUSE) {
            close(listener);
        } else if (before == State.REFUSE) {
            listener = listen(port);
        }
        if (next == State.REFUSE || next == State.RESET) {
            sockets.forEach(socket -> drop(socket, next == State.RESET));
            sockets.clear();
        }
        notifyAll();
    }

    private ServerSocket listen(int wanted) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 200);
            Thread.ofVirtual().start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                Socket client = from.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        var target = new Socket();
        try {
            if (now() == State.RESET) {
                drop(client, true);
                return;
            }
            sockets.add(client);
            awaitMoving();
            // small messages are not held back for an acknowledgement, as no driver does
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            target.connect(server);
            sockets.add(target);
            awaitMoving();
            Thread.ofVirtual().start(() -> forward(client, target));
            forward(target, client);
        } catch (IOException e) {
            drop(client, false);
            drop(target, false);
        }
    }

    private void forward(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[16_384];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                awaitMoving();
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // the connection is over
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private synchronized State now() {
        return state;
    }

    private synchronized void awaitMoving() throws IOException {
        while (state == State.FREEZE) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        if (state != State.PASS) {
            throw new IOException("cut");
        }
    }

    private static void drop(Socket socket, boolean reset) {
        try {
            if (reset) {
                socket.setSoLinger(true, 0);
            }
            socket.close();
        } catch (IOException e) {
            // it was closed already
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        set(State.REFUSE);
    }
}
