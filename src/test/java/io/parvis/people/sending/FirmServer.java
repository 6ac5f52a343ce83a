package io.parvis.people.sending;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A mail server of a firm's own: a real one, which knows nothing of us.
final class FirmServer implements AutoCloseable {

    static final String PASSWORD = "Wide-open-4711";

    private final Cast firm;
    private final Visitor admin;
    private final int port = freePort();
    private GreenMail server;

    FirmServer(Cast firm, Visitor admin) {
        this.firm = firm;
        this.admin = admin;
        server = start();
    }

    static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private GreenMail start() {
        var started = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        started.start();
        started.setUser(address(), "post", PASSWORD);
        return started;
    }

    /// Again, at the same place.
    void startAgain() {
        server = start();
    }

    @Override
    public void close() {
        server.stop();
    }

    GreenMail server() {
        return server;
    }

    int port() {
        return port;
    }

    String address() {
        return "hello@" + firm.firm().slug() + ".example";
    }

    /// The firm may write from the address of this server.
    UUID verified(Rows rows, SettableClock clock) {
        var id = UUID.randomUUID();
        rows.insert(
                firm.firm().system(),
                "sending_address",
                Map.of(
                        "id",
                        id,
                        "address",
                        address(),
                        "standard",
                        true,
                        "verified_at",
                        clock.instant(),
                        "created_at",
                        clock.instant()));
        return id;
    }

    /// The administrator says that the firm's mails go by it. @param otherwise names and values typed instead
    Page keep(Object... otherwise) {
        var typed = new LinkedHashMap<Object, Object>();
        typed.put("host", "localhost");
        typed.put("port", port);
        typed.put("encryption", "NONE");
        typed.put("user", "post");
        typed.put("password", PASSWORD);
        for (int i = 0; i < otherwise.length; i += 2) {
            typed.put(otherwise[i], otherwise[i + 1]);
        }
        var pairs = new ArrayList<Object>();
        typed.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return admin.open(Addresses.PATH).submit("/server", pairs.toArray());
    }
}
