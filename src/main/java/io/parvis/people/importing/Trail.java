package io.parvis.people.importing;

import io.parvis.people.mapping.Facts;
import io.parvis.people.matching.Plan;
import io.parvis.people.matching.Plan.Creation;
import io.parvis.people.matching.Plan.Update;
import io.parvis.people.matching.Rowset;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that keeps what an import did to each client: to take it back, and in the client's history. The history is
/// the audit's table, written here by the thousand: an event for each line would take longer than all the rest.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Trail {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Trail(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    private record Step(
            int line,
            UUID client,
            @Nullable String before,
            int version,
            int domainVersion,
            @Nullable UUID owner,
            List<Change> changes) {}

    public void keep(Import imported, Plan plan) {
        var steps =
                Stream.concat(
                                plan.creations().stream().map(it -> step(imported, it)),
                                plan.updates().stream().map(it -> step(imported, it)))
                        .toList();
        addLines(imported, steps);
        addHistory("ClientImported", steps);
    }

    /// Says in the histories of clients that the import was taken back.
    public void tellUndone(List<UUID> clients) {
        var steps =
                clients.stream()
                        .map(client -> new Step(0, client, null, 0, 0, null, List.of()))
                        .toList();
        addHistory("ImportTakenBack", steps);
    }

    private static Step step(Import imported, Creation it) {
        return new Step(
                it.draft().line(),
                it.id(),
                null,
                0,
                0,
                it.newOwner() ? it.owner() : null,
                List.of(from(imported, it.draft().line())));
    }

    private Step step(Import imported, Update it) {
        var changes = new ArrayList<Change>();
        changes.add(from(imported, it.line()));
        it.old()
                .forEach(
                        (name, old) -> told(name, old, it.after().get(name)).forEach(changes::add));
        return new Step(
                it.line(),
                it.known().id(),
                json.writeValueAsString(it.old()),
                it.known().version() + 1,
                it.known().domainVersion(),
                null,
                changes);
    }

    private static Change from(Import imported, int line) {
        return new Change("import.line-of", "", imported.fileName() + " · " + line);
    }

    // What a client is sorted into is kept by its id, and that it changed says enough.
    private static Stream<Change> told(String name, String old, String now) {
        var plain = Facts.PLAIN.contains(name) || name.equals(Facts.REMARK);
        if (!plain) {
            return Stream.empty();
        }
        var isKind = name.equals("kind");
        return Stream.of(
                new Change(
                        "client." + name.replace('_', '-'),
                        isKind ? "@ClientKind." + old : old,
                        isKind ? "@ClientKind." + now : now));
    }

    private void addLines(Import imported, List<Step> steps) {
        new Rowset<Step>()
                .with("import_id", "uuid", _ -> imported.id())
                .with("line", "integer", Step::line)
                .with("client_id", "uuid", Step::client)
                .with("before", "jsonb", Step::before)
                .with("version", "integer", Step::version)
                .with("domain_version", "integer", Step::domainVersion)
                .with("account_id", "uuid", Step::owner)
                .insert(jdbc, "client_import_line", steps);
    }

    private void addHistory(String event, List<Step> steps) {
        var now = clock.instant();
        var author = Current.actor();
        new Rowset<Step>()
                .with("id", "uuid", _ -> ids.next())
                .with("at", "timestamptz", _ -> now)
                .with("realm", "text", _ -> author.realm())
                .with("person_id", "uuid", _ -> author.person())
                .with("who", "text", _ -> author.name())
                .with("event", "text", _ -> event)
                .with("kind", "text", _ -> "domain")
                .with("subject_id", "uuid", Step::client)
                .with("changes", "jsonb", step -> json.writeValueAsString(step.changes()))
                .insert(jdbc, "audit_entry", steps);
    }
}
