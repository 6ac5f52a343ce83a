package io.parvis.people.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.Obligations;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.World;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class DeletingClientsTest {

    private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired DeletingClients deleting;
    @Autowired Obligations obligations;

    Cast firm;
    UUID bakery;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        bakery = firm.bakery().id();
    }

    @Test
    @Proves("CLI-14")
    void erasesAClientWithAllThatHangsOnIt() {
        mailTo(firm.owner().identifier());
        mailTo(firm.clerk().identifier());

        var done = erase(firm.admin().actor(), bakery);

        assertThat(done).extracting(ClientFate::fate).containsExactly(Fate.ERASED);
        for (var table : List.of("domain_message", "domain_comment", "member", "client_standing")) {
            var column = table.equals("client_standing") ? "client_id" : "domain_id";
            assertThat(count("%s where %s = '%s'".formatted(table, column, bakery)))
                    .as(table)
                    .isZero();
        }
        assertThat(count("client where id = '%s'".formatted(bakery))).isZero();
        for (var person : List.of(firm.owner(), firm.delegate(), firm.member())) {
            assertThat(count("account where id = '%s'".formatted(person.id()))).isZero();
            assertThat(count("credential where account_id = '%s'".formatted(person.id()))).isZero();
        }
        assertThat(count("mail where recipient = '%s'".formatted(firm.owner().identifier())))
                .isZero();
        assertThat(count("mail where recipient = '%s'".formatted(firm.clerk().identifier())))
                .isOne();
    }

    @Test
    void leavesWhoIsAUserOfAnotherClient() {
        erase(firm.admin().actor(), firm.starting().id());

        assertThat(count("client where id = '%s'".formatted(firm.starting().id()))).isZero();
        assertThat(count("account where id = '%s'".formatted(firm.twice().id()))).isOne();
        assertThat(count("credential where account_id = '%s'".formatted(firm.twice().id())))
                .isOne();
    }

    @Test
    @Proves("CLI-49")
    void keepsACodeAndAReasonWhereDocumentsMustBeKept() {
        obligations.tie(bakery, Fate.ARCHIVED);

        var done = delete(Set.of(), Set.of(bakery));

        assertThat(done).extracting(ClientFate::fate).containsExactly(Fate.ARCHIVED);
        assertThat(done.getFirst().why()).containsExactly(Obligations.KEPT);
        assertThat(obligations.wereArchived(bakery)).isTrue();
        var kept = row("select to_jsonb(c)::text from client c where id = ?", bakery);
        assertThat(kept).contains(firm.bakery().code(), Obligations.KEPT);
        var whole = kept + row("select to_jsonb(d)::text from domain d where id = ?", bakery);
        assertThat(whole)
                .doesNotContain(
                        firm.bakery().name(),
                        firm.owner().name(),
                        firm.owner().identifier(),
                        "\"42\"");
        for (var person : List.of(firm.owner(), firm.delegate(), firm.member())) {
            assertThat(count("account where id = '%s'".formatted(person.id()))).isZero();
        }
        assertThat(count("domain_comment where domain_id = '%s'".formatted(bakery))).isZero();
        assertThat(count("domain_message where domain_id = '%s'".formatted(bakery))).isZero();
        assertThat(count("ticket where domain_id = '%s'".formatted(bakery))).isZero();
    }

    @Test
    void changesNothingOfWhatIsArchived() {
        obligations.tie(bakery, Fate.ARCHIVED);
        delete(Set.of(), Set.of(bakery));

        refuses(
                "update client set name = 'Back again' where id = '%s'",
                "an archived client stays");
        refuses("update domain set status = 'STARTUP' where id = '%s'", "a closed domain stays");
        refuses(
                "insert into client_standing (client_id, remark) values ('%s', 'x')",
                "a closed domain stays");
        assertThat(examine(firm.admin().actor(), bakery)).isEmpty();
    }

    @Test
    void refusesWhileSomethingIsOpenWhateverMustBeKept() {
        obligations.tie(bakery, Fate.ARCHIVED, Fate.REFUSED);

        var fates = examine(firm.admin().actor(), bakery, firm.starting().id());

        assertThat(fates)
                .filteredOn(one -> one.id().equals(bakery))
                .allSatisfy(one -> {
                    assertThat(one.fate()).isEqualTo(Fate.REFUSED);
                    assertThat(one.why()).containsExactly(Obligations.OPEN);
                })
                .hasSize(1);
        assertThatThrownBy(() -> delete(Set.of(bakery), Set.of())).isInstanceOf(Refused.class);
        assertThat(erase(firm.admin().actor(), bakery))
                .extracting(ClientFate::fate)
                .containsExactly(Fate.REFUSED);
        assertThat(count("client where id = '%s'".formatted(bakery))).isOne();
    }

    @Test
    void doesOnlyWhatWasAgreedTo() {
        obligations.tie(bakery, Fate.ARCHIVED);

        assertThatThrownBy(() -> delete(Set.of(bakery, firm.starting().id()), Set.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("clients.delete.changed");

        assertThat(count("client where id = '%s'".formatted(firm.starting().id()))).isOne();
    }

    @Test
    void doesNotReachBehindAShieldNorIntoAnotherFirm() {
        var hidden = firm.shielded().id();
        var foreign = world.thuis().bakery().id();

        assertThat(examine(firm.admin().actor(), hidden, foreign)).isEmpty();
        assertThat(erase(firm.admin().actor(), hidden, foreign)).isEmpty();

        assertThat(count("client where id = '%s'".formatted(hidden))).isOne();
        assertThat(erase(firm.otherClerk().actor(), hidden)).hasSize(1);
    }

    @Test
    void tellsTheAuditTheCodeAndNobodysName() {
        wrote("domain", bakery, firm.admin().id(), firm.member().name());
        wrote("ticket", UUID.randomUUID(), firm.owner().id(), firm.owner().name());

        erase(firm.admin().actor(), bakery);

        var told =
                row(
                        """
                        select string_agg(to_jsonb(a)::text, '')
                          from audit_entry a
                         where firm_id = ?
                        """,
                        firm.firm().id());
        assertThat(told)
                .contains(firm.bakery().code(), "@Fate.ERASED", firm.admin().name())
                .doesNotContain(firm.bakery().name(), firm.owner().name(), firm.member().name());
    }

    @Test
    void takesThousands() throws SQLException {
        var many = Stream.generate(UUID::randomUUID).limit(1500).toList();
        open(many);
        // As the database does by itself soon after: plans made while the tables were empty are
        // made anew.
        TestDatabase.server().execute(TestDatabase.access(), "analyze");
        many.stream().limit(500).forEach(one -> obligations.tie(one, Fate.ARCHIVED));

        delete(Set.copyOf(many.subList(500, 1500)), Set.copyOf(many.subList(0, 500)));

        assertThat(count("client where name like 'Many%'")).isZero();
        assertThat(count("client where archived_at is not null")).isEqualTo(500);
        assertThat(count("account where name like 'Many%'")).isZero();
    }

    private void open(List<UUID> clients) {
        var statements =
                List.of(
                        """
                        insert into account (id, realm, identifier, email, name, language, state, role, created_at)
                        select md5(id::text)::uuid, 'CLIENT', 'm' || id, id || '@example.org', 'Many ' || id, 'fr', 'ACTIVE',
                               'MEMBER', now()
                          from unnest(?::uuid[]) id
                        """,
                        """
                        insert into client (id, code, kind, name, language, country, created_at)
                        select id, right(id::text, 12), 'COMPANY', 'Many', 'fr', 'BE', now() from unnest(?::uuid[]) id
                        """,
                        """
                        insert into domain (id, owner_id, last_activity_at, created_at)
                        select id, md5(id::text)::uuid, now(), now() from unnest(?::uuid[]) id
                        """,
                        """
                        insert into member (domain_id, account_id, joined_at)
                        select id, md5(id::text)::uuid, now() from unnest(?::uuid[]) id
                        """);
        rows.as(
                firm.firm().system(),
                jdbc -> {
                    var ids = clients.toArray(UUID[]::new);
                    statements.forEach(sql -> jdbc.sql(sql).param(ids).update());
                    return clients;
                });
    }

    // A feature whose rows do not go with their client says so here, and ties the client instead.
    @Test
    void nothingHangsOnAClientByChance() {
        List<String> keys =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql(
                                                """
                                                select conname
                                                  from pg_constraint
                                                 where contype = 'f' and confdeltype <> 'c'
                                                   and confrelid in ('client'::regclass, 'domain'::regclass,
                                                                     'ticket'::regclass)
                                                """)
                                        .query(String.class)
                                        .list());
        assertThat(keys).isEmpty();
    }

    private List<ClientFate> examine(Actor actor, UUID... clients) {
        return Current.as(actor, () -> deleting.examine(List.of(clients)));
    }

    private List<ClientFate> erase(Actor actor, UUID... clients) {
        return Current.as(actor, () -> deleting.erase(List.of(clients)));
    }

    private List<ClientFate> delete(Set<UUID> toErase, Set<UUID> toArchive) {
        return Current.as(firm.admin().actor(), () -> deleting.delete(toErase, toArchive));
    }

    private int count(String what) {
        return rows.count(firm.firm().system(), "select count(*) from " + what);
    }

    private String row(String sql, UUID id) {
        return rows.as(
                firm.firm().system(), jdbc -> jdbc.sql(sql).param(id).query(String.class).single());
    }

    private void refuses(String sql, String why) {
        assertThatThrownBy(() ->
                        rows.as(
                                firm.firm().system(),
                                jdbc -> jdbc.sql(sql.formatted(bakery)).update()))
                .hasStackTraceContaining(why);
    }

    private void mailTo(String address) {
        rows.insert(
                firm.firm().system(),
                "mail",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "sender",
                        "Firm",
                        "recipient",
                        address,
                        "language",
                        "fr",
                        "subject",
                        "Hello",
                        "body",
                        "Hello",
                        "due_at",
                        NEVER,
                        "created_at",
                        NEVER));
    }

    private void wrote(String kind, UUID subject, UUID person, String name) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into audit_entry (id, at, realm, person_id, who, event, kind, subject_id,
                                                                 changes)
                                        values (?, ?, 'CLIENT', ?, ?, 'Happened', ?, ?,
                                                jsonb_build_array(jsonb_build_object('what', 'client.name', 'to', ?::text)))
                                        """)
                                .params(UUID.randomUUID(), Timestamp.from(NEVER), person)
                                .params(name, kind, subject, name)
                                .update());
    }
}
