package io.parvis.platform.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// A stream of events to one browser. It holds a connection, and no thread.
final class EventStream {

    private final AsyncContext open;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean over;

    private EventStream(AsyncContext open) {
        this.open = open;
    }

    /// Answers the request with a stream that stays open when the handler returns.
    static EventStream begin(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store, no-transform");
        // A proxy that gathers what comes would make it late.
        response.setHeader("X-Accel-Buffering", "no");
        var async = request.startAsync(request, response);
        // It ends itself, after some beats.
        async.setTimeout(0);
        response.flushBuffer();
        return new EventStream(async);
    }

    void whenOver(Runnable then) {
        open.addListener(new End(then));
    }

    boolean isOver() {
        return over;
    }

    /// Nothing where the browser is gone: that ends the stream.
    void send(List<Frame> frames) {
        if (frames.isEmpty()) {
            return;
        }
        writing.lock();
        try {
            if (!over) {
                write(frames);
            }
        } catch (IOException | IllegalStateException gone) {
            end();
        } finally {
            writing.unlock();
        }
    }

    // The server takes the answer away once the request has ended, which may be at any moment.
    private void write(List<Frame> frames) throws IOException {
        var response = open.getResponse();
        if (response == null) {
            throw new IOException("the request has ended");
        }
        var output = response.getOutputStream();
        for (var frame : frames) {
            output.write(frame.bytes());
        }
        output.flush();
    }

    void end() {
        writing.lock();
        try {
            if (!over) {
                over = true;
                open.complete();
            }
        } catch (IllegalStateException alreadyOver) {
            // The server was quicker.
        } finally {
            writing.unlock();
        }
    }

    private final class End implements AsyncListener {

        private final Runnable then;

        End(Runnable then) {
            this.then = then;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            over = true;
            then.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end();
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Nothing begins again.
        }
    }
}
