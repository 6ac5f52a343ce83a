package io.parvis.people.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import io.parvis.testing.Cast;
import io.parvis.testing.Obligations;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.World;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is erased with a client, by whom, and what is told of it.
@ParvisTest
class DeletingClientsTest {

    private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");

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
    @Proves("CLI-14")
    void erasesAClientWithAllThatHangsOnIt() {
        mailTo(firm.owner().identifier());
        mailTo(firm.clerk().identifier());

        var done = erasure.erase(firm.admin().actor(), bakery);

        assertThat(done).extracting(ClientFate::fate).containsExactly(Fate.ERASED);
        for (var table : List.of("domain_message", "domain_comment", "member", "client_standing")) {
            var column = table.equals("client_standing") ? "client_id" : "domain_id";
            assertThat(erasure.count("%s where %s = '%s'".formatted(table, column, bakery)))
                    .as(table)
                    .isZero();
        }
        assertThat(erasure.count("client where id = '%s'".formatted(bakery))).isZero();
        for (var person : List.of(firm.owner(), firm.delegate(), firm.member())) {
            assertThat(erasure.count("account where id = '%s'".formatted(person.id()))).isZero();
            assertThat(erasure.count("credential where account_id = '%s'".formatted(person.id())))
                    .isZero();
        }
        assertThat(
                        erasure.count(
                                "mail where recipient = '%s'".formatted(firm.owner().identifier())))
                .isZero();
        assertThat(
                        erasure.count(
                                "mail where recipient = '%s'".formatted(firm.clerk().identifier())))
                .isOne();
    }

    @Test
    void leavesWhoIsAUserOfAnotherClient() {
        erasure.erase(firm.admin().actor(), firm.starting().id());

        assertThat(erasure.count("client where id = '%s'".formatted(firm.starting().id())))
                .isZero();
        assertThat(erasure.count("account where id = '%s'".formatted(firm.twice().id()))).isOne();
        assertThat(erasure.count("credential where account_id = '%s'".formatted(firm.twice().id())))
                .isOne();
    }

    @Test
    void refusesWhileSomethingIsOpenWhateverMustBeKept() {
        obligations.tie(bakery, Fate.ARCHIVED, Fate.REFUSED);

        var fates = erasure.examine(firm.admin().actor(), bakery, firm.starting().id());

        assertThat(fates)
                .filteredOn(one -> one.id().equals(bakery))
                .allSatisfy(one -> {
                    assertThat(one.fate()).isEqualTo(Fate.REFUSED);
                    assertThat(one.why()).containsExactly(Obligations.OPEN);
                })
                .hasSize(1);
        assertThatThrownBy(() -> erasure.delete(Set.of(bakery), Set.of()))
                .isInstanceOf(Refused.class);
        assertThat(erasure.erase(firm.admin().actor(), bakery))
                .extracting(ClientFate::fate)
                .containsExactly(Fate.REFUSED);
        assertThat(erasure.count("client where id = '%s'".formatted(bakery))).isOne();
    }

    @Test
    void doesNotReachBehindAShieldNorIntoAnotherFirm() {
        var hidden = firm.shielded().id();
        var foreign = world.thuis().bakery().id();

        assertThat(erasure.examine(firm.admin().actor(), hidden, foreign)).isEmpty();
        assertThat(erasure.erase(firm.admin().actor(), hidden, foreign)).isEmpty();

        assertThat(erasure.count("client where id = '%s'".formatted(hidden))).isOne();
        assertThat(erasure.erase(firm.otherClerk().actor(), hidden)).hasSize(1);
    }

    @Test
    void tellsTheAuditTheCodeAndNobodysName() {
        wrote("domain", bakery, firm.admin().id(), firm.member().name());
        wrote("ticket", UUID.randomUUID(), firm.owner().id(), firm.owner().name());

        erasure.erase(firm.admin().actor(), bakery);

        var told =
                erasure.row(
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
        // A slip and a clock-in are their worker's: hours that are paid stay, and what names the
        // client goes
        // (decision 0173).
        assertThat(keys).containsExactlyInAnyOrder("slip_client", "clock_in_client");
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
