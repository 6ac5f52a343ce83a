package io.parvis.trust.bench;

import io.parvis.trust.load.Reply;
import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;

/// Lets people of made-up firms in.
final class Entrance {

    private Entrance() {}

    static Visitor administrator(InetSocketAddress program, SeededFirm firm) throws IOException {
        return signedIn(program, firm, "office", firm.administrator());
    }

    /// @param door `office` or `portal`
    static Visitor signedIn(
            InetSocketAddress program, SeededFirm firm, String door, String identifier)
            throws IOException {
        Visitor visitor = new Visitor(program);
        String path = "/" + firm.slug() + "/" + door + "/sign-in";
        visitor.get(path);
        expect(303, visitor.post(path, credentials(firm, identifier)), path);
        return visitor;
    }

    static Map<String, String> credentials(SeededFirm firm, String identifier) {
        return Map.of("identifier", identifier, "password", firm.password(), "next", "");
    }

    /// @return the reply, when it is the right one
    static Reply expect(int status, Reply reply, String path) throws IOException {
        if (reply.status() != status) {
            throw new IOException(
                    "%s answered %d instead of %d".formatted(path, reply.status(), status));
        }
        return reply;
    }
}
