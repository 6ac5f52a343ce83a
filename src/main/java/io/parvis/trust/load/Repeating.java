package io.parvis.trust.load;

import java.io.IOException;
import java.util.List;

/// Sends prepared requests in turn.
public final class Repeating implements Caller {

    private final Visitor visitor;
    private final List<byte[]> requests;
    private final int status;
    private int next;

    /// @param status that of the right answer
    /// @param first which request to begin with
    public Repeating(Visitor visitor, List<byte[]> requests, int status, int first) {
        this.visitor = visitor;
        this.requests = requests;
        this.status = status;
        this.next = first % requests.size();
    }

    @Override
    public boolean call() throws IOException {
        byte[] request = requests.get(next);
        next = (next + 1) % requests.size();
        return visitor.again(request).status() == status;
    }

    @Override
    public void close() throws IOException {
        visitor.close();
    }
}
