package io.rendan.store.embedded;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.ByteToMessageDecoder;

import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.connection.listener.ConnectionListener;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps web pages away that nobody has allowed. A browser reaches Bolt over HTTP, by a WebSocket or
 * by a plain request, and always tells the origin of the page; the first bytes show which it is.
 *
 * @param allowed origins, such as {@code https://browser.example.org}
 */
record Origins(Set<String> allowed) implements ConnectorListener {

    @Override
    public void onConnectionCreated(Connection connection) {
        connection.registerListener(
                new ConnectionListener() {
                    @Override
                    public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
                        pipeline.addFirst(new FirstBytes(allowed));
                    }
                });
    }

    /** Looks at what a connection begins with, and steps aside once that is no page's. */
    private static final class FirstBytes extends ByteToMessageDecoder {

        private static final int LONGEST = 16 << 10;
        private static final String REFUSAL =
                "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

        private final Set<String> allowed;

        FirstBytes(Set<String> allowed) {
            this.allowed = allowed;
        }

        @Override
        protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
            if (!isLetter(in.getUnsignedByte(in.readerIndex()))) {
                context.pipeline().remove(this);
                return;
            }
            String head = in.toString(StandardCharsets.ISO_8859_1);
            int end = head.indexOf("\r\n\r\n");
            if (end < 0 && head.length() < LONGEST) {
                return; // there is more to come
            }
            if (end >= 0 && isAllowed(head.substring(0, end))) {
                context.pipeline().remove(this);
            } else {
                refuse(context, in);
            }
        }

        /** HTTP begins with a method; Bolt and TLS begin with what is no letter of ASCII. */
        private static boolean isLetter(int first) {
            return (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z' && first != '`');
        }

        private boolean isAllowed(String head) {
            return head.lines()
                    .skip(1)
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("origin:"))
                    .allMatch(line -> allowed.contains(line.substring("origin:".length()).strip()));
        }

        private static void refuse(ChannelHandlerContext context, ByteBuf in) {
            in.skipBytes(in.readableBytes());
            context.writeAndFlush(Unpooled.copiedBuffer(REFUSAL, StandardCharsets.US_ASCII))
                    .addListener(ChannelFutureListener.CLOSE);
        }
    }
}
