package io.rendan.web.openapi;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Passes an answer on as it comes, and remembers it. */
final class OverheardResponse extends HttpServletResponseWrapper {

    /** Of an endless stream, the beginning will do. */
    private static final int MOST = 4 << 20;

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream stream;

    OverheardResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        synchronized (heard) {
            return heard.toByteArray();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Overheard(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
    }

    private final class Overheard extends ServletOutputStream {

        private final ServletOutputStream target;

        Overheard(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            target.setWriteListener(listener);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            synchronized (heard) {
                if (heard.size() < MOST) {
                    heard.write(bytes, from, length);
                }
            }
            target.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }
    }
}
