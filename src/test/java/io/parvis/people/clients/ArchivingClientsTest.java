package io.parvis.people.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import io.parvis.testing.Cast;
import io.parvis.testing.Obligations;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.World;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is left of clients whose documents must be kept.
@ParvisTest
class ArchivingClientsTest {

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired DeletingClients deleting;
    @Autowired Obligations obligations;

    Cast firm;
    UUID bakery;
    Erasure erasure;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        bakery = firm.bakery().id();
        erasure = new Erasure(firm, rows, deleting);
    }

    @Test
    @Proves("CLI-49")
    void keepsACodeAndAReasonWhereDocumentsMustBeKept() {
        obligations.tie(bakery, Fate.ARCHIVED);

        var done = erasure.delete(Set.of(), Set.of(bakery));

        assertThat(done).extracting(ClientFate::fate).containsExactly(Fate.ARCHIVED);
        assertThat(done.getFirst().why()).containsExactly(Obligations.KEPT);
        assertThat(obligations.wereArchived(bakery)).isTrue();
        var kept = erasure.row("select to_jsonb(c)::text from client c where id = ?", bakery);
        assertThat(kept).contains(firm.bakery().code(), Obligations.KEPT);
        var whole =
                kept + erasure.row("select to_jsonb(d)::text from domain d where id = ?", bakery);
        assertThat(whole)
                .doesNotContain(
                        firm.bakery().name(),
                        firm.owner().name(),
                        firm.owner().identifier(),
                        "\"42\"");
        for (var person : List.of(firm.owner(), firm.delegate(), firm.member())) {
            assertThat(erasure.count("account where id = '%s'".formatted(person.id()))).isZero();
        }
        assertThat(erasure.count("domain_comment where domain_id = '%s'".formatted(bakery)))
                .isZero();
        assertThat(erasure.count("domain_message where domain_id = '%s'".formatted(bakery)))
                .isZero();
        assertThat(erasure.count("ticket where domain_id = '%s'".formatted(bakery))).isZero();
    }

    @Test
    void changesNothingOfWhatIsArchived() {
        obligations.tie(bakery, Fate.ARCHIVED);
        erasure.delete(Set.of(), Set.of(bakery));

        refuses(
                "update client set name = 'Back again' where id = '%s'",
                "an archived client stays");
        refuses("update domain set status = 'STARTUP' where id = '%s'", "a closed domain stays");
        refuses(
                "insert into client_standing (client_id, remark) values ('%s', 'x')",
                "a closed domain stays");
        assertThat(erasure.examine(firm.admin().actor(), bakery)).isEmpty();
    }

    @Test
    void doesOnlyWhatWasAgreedTo() {
        obligations.tie(bakery, Fate.ARCHIVED);

        assertThatThrownBy(() -> erasure.delete(Set.of(bakery, firm.starting().id()), Set.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("clients.delete.changed");

        assertThat(erasure.count("client where id = '%s'".formatted(firm.starting().id()))).isOne();
    }

    @Test
    void takesThousands() throws SQLException {
        var many = Stream.generate(UUID::randomUUID).limit(1500).toList();
        open(many);
        // As the database does by itself soon after: plans made while the tables were empty are
        // made anew.
        TestDatabase.server().execute(TestDatabase.access(), "analyze");
        many.stream().limit(500).forEach(one -> obligations.tie(one, Fate.ARCHIVED));

        erasure.delete(Set.copyOf(many.subList(500, 1500)), Set.copyOf(many.subList(0, 500)));

        assertThat(erasure.count("client where name like 'Many%'")).isZero();
        assertThat(erasure.count("client where archived_at is not null")).isEqualTo(500);
        assertThat(erasure.count("account where name like 'Many%'")).isZero();
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

    private void refuses(String sql, String why) {
        assertThatThrownBy(() ->
                        rows.as(
                                firm.firm().system(),
                                jdbc -> jdbc.sql(sql.formatted(bakery)).update()))
                .hasStackTraceContaining(why);
    }
}
