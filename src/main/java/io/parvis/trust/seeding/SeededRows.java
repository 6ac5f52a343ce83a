package io.parvis.trust.seeding;

import io.parvis.trust.seeding.PlausibleDomain.Note;
import io.parvis.trust.seeding.Portfolio.Employee;
import io.parvis.trust.seeding.Portfolio.SeededClient;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that fills a firm with what was made up.
///
/// It names the tables of other features on purpose: their verbs send mail and take a transaction for every client. It
/// works as the application's role with the firm set, so the walls check each row.
@Repository
class SeededRows {

    private static final Rows<Employee> STAFF =
            Rows.<Employee>of("account")
                    .with("id", "uuid", Employee::id)
                    .with("realm", "text", _ -> "STAFF")
                    .with("identifier", "text", it -> it.person().email())
                    .with("email", "text", it -> it.person().email())
                    .with("name", "text", it -> it.person().name())
                    .with("language", "text", it -> it.language().code())
                    .with("state", "text", _ -> "ACTIVE")
                    .with("role", "text", Employee::role)
                    .with("created_at", "timestamptz", Employee::joined);

    private static final Rows<SeededClient> OWNERS =
            Rows.<SeededClient>of("account")
                    .with("id", "uuid", SeededClient::ownerId)
                    .with("realm", "text", _ -> "CLIENT")
                    .with("identifier", "text", it -> it.client().owner().email())
                    .with("email", "text", it -> it.client().owner().email())
                    .with("name", "text", it -> it.client().owner().name())
                    .with("language", "text", it -> it.client().language().code())
                    .with("state", "text", _ -> "ACTIVE")
                    .with("role", "text", _ -> "MEMBER")
                    .with("created_at", "timestamptz", it -> it.domain().dates().created());

    private static final Rows<SeededClient> DOMAINS =
            Rows.<SeededClient>of("domain")
                    .with("id", "uuid", SeededClient::id)
                    .with("owner_id", "uuid", SeededClient::ownerId)
                    .with("status", "text", it -> it.domain().status())
                    .with("access", "text", it -> it.domain().access())
                    .with("blocked", "boolean", it -> it.domain().blocked())
                    .with("responsible_id", "uuid", it -> it.domain().functions().responsible())
                    .with("backup_id", "uuid", it -> it.domain().functions().backup())
                    .with("controller_id", "uuid", it -> it.domain().functions().controller())
                    .with(
                            "account_manager_id",
                            "uuid",
                            it -> it.domain().functions().accountManager())
                    .with("agreement_signed_on", "date", it -> it.domain().dates().agreed())
                    .with("created_at", "timestamptz", it -> it.domain().dates().created())
                    .with("activated_at", "timestamptz", it -> it.domain().dates().activated())
                    .with(
                            "last_activity_at",
                            "timestamptz",
                            it -> it.domain().dates().lastActivity());

    private static final Rows<SeededClient> MEMBERS =
            Rows.<SeededClient>of("member")
                    .with("domain_id", "uuid", SeededClient::id)
                    .with("account_id", "uuid", SeededClient::ownerId)
                    .with("joined_at", "timestamptz", it -> it.domain().dates().created());

    private static final Rows<WrittenNote> COMMENTS =
            Rows.<WrittenNote>of("domain_comment")
                    .with("id", "uuid", it -> it.note().id())
                    .with("domain_id", "uuid", it -> it.client().id())
                    .with("text", "text", it -> it.note().text())
                    .with("author_id", "uuid", it -> it.note().author())
                    .with(
                            "written_at",
                            "timestamptz",
                            it -> it.client().domain().dates().lastActivity());

    /// What the audit would have kept, so that a domain's history begins as it should.
    private static final Rows<SeededClient> HISTORY =
            Rows.<SeededClient>of("audit_entry")
                    .with("id", "uuid", SeededClient::entryId)
                    .with("at", "timestamptz", it -> it.domain().dates().created())
                    .with("realm", "text", _ -> "STAFF")
                    .with("person_id", "uuid", it -> it.openedBy().id())
                    .with("who", "text", it -> it.openedBy().person().name())
                    .with("event", "text", _ -> "DomainOpened")
                    .with("kind", "text", _ -> "domain")
                    .with("subject_id", "uuid", SeededClient::id)
                    .with("changes", "jsonb", _ -> "[]");

    private final JdbcClient jdbc;

    SeededRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many client codes the firm has given out.
    long lastCode() {
        return jdbc.sql("select last from client_code where firm_id = current_firm()")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    boolean hasStaff(Employee employee) {
        return jdbc.sql("select exists (select from account where id = :id)")
                .param("id", employee.id())
                .query(Boolean.class)
                .single();
    }

    void addStaff(List<Employee> staff) {
        STAFF.insert(jdbc, staff);
    }

    void addClients(List<SeededClient> clients, Sorts sorts) {
        OWNERS.insert(jdbc, clients);
        SortedClient.insert(jdbc, clients, sorts);
        DOMAINS.insert(jdbc, clients);
        SortedClient.judge(jdbc, clients, sorts);
        MEMBERS.insert(jdbc, clients);
        HISTORY.insert(jdbc, clients);
        COMMENTS.insert(jdbc, clients.stream().flatMap(WrittenNote::of).toList());
    }

    /// Gives all these people the same password.
    void letIn(List<UUID> people, String hash) {
        jdbc.sql(
                        """
                        insert into credential (account_id, hash, changed_at)
                        select person, :hash, current_moment() from unnest(cast(:people as uuid[])) as person
                        on conflict (firm_id, account_id) do update
                           set hash = excluded.hash, must_change = false, changed_at = excluded.changed_at
                        """)
                .param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .param("hash", hash)
                .update();
    }

    private record WrittenNote(SeededClient client, Note note) {

        static Stream<WrittenNote> of(SeededClient client) {
            return Stream.ofNullable(client.domain().note())
                    .map(note -> new WrittenNote(client, note));
        }
    }

    /// Counts the codes up to this one as given out.
    void raiseCode(long last) {
        jdbc.sql(
                        """
                        insert into client_code (firm_id, last) values (current_firm(), :last)
                        on conflict (firm_id) do update set last = excluded.last
                        """)
                .param("last", last)
                .update();
    }
}
