package io.parvis.papers.documents;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Show;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where documents stand: with one client, with one worker, or with the firm for all.
///
/// @param client null with a worker, and with the firm
/// @param worker null with a client, and with the firm
public record Shelf(@Nullable UUID client, @Nullable UUID worker) {

    static final Shelf COMPANY = new Shelf(null, null);

    /// The one that a path names: with a client, or with a worker.
    /// @throws NotFound when that can be nobody
    public static Shelf in(Map<String, String> path) {
        try {
            var client = path.get("client");
            return client == null
                    ? new Shelf(null, UUID.fromString(path.getOrDefault("worker", "")))
                    : ofClient(UUID.fromString(client));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    public static Shelf ofClient(UUID client) {
        return new Shelf(client, null);
    }

    public static Shelf ofWorker(UUID worker) {
        return new Shelf(null, worker);
    }

    boolean isCompany() {
        return client == null && worker == null;
    }

    /// Whether what stands here can be shown at the client portal.
    public boolean isForClients() {
        return worker == null;
    }

    boolean isForWorkers() {
        return client == null;
    }

    /// Its page in the office, inside the door.
    public String path() {
        return isCompany() ? "/company/documents" : people() + "/" + person() + "/documents";
    }

    public String href() {
        return Show.base() + path();
    }

    /// The list in which whoever it is of stands.
    public String people() {
        return worker == null ? "/clients" : "/workers";
    }

    /// The part of the office it is in.
    public String section() {
        return isCompany() ? "company-documents" : people().substring(1);
    }

    /// In whose history it stands what happens here.
    public Subject subject() {
        var person = person();
        return person == null
                ? new Subject("firm", Current.actor().inFirm())
                : new Subject(worker == null ? "domain" : "worker", person);
    }

    /// Whose it is; null: the firm's.
    public @Nullable UUID person() {
        return worker == null ? client : worker;
    }
}
