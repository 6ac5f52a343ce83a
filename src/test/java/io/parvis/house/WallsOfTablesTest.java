package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every table stands behind its wall, as PostgreSQL itself sees it. What is left out is named, with its reason; each
/// rule is shown a wrong example, made and undone in a transaction.
@ParvisTest
class WallsOfTablesTest {

    @Test
    void standAroundEveryTable() throws SQLException {
        expect(
                Catalogue::withoutWall,
                List.of("demo_world", "flyway_schema_history", "job"),
                "create table wrong (firm_id uuid, primary key (firm_id))",
                "wrong");
    }

    @Test
    void beginWithTheFirm() throws SQLException {
        expect(
                Catalogue::wallsWithHoles,
                // The firm is its own row; mail is sent by the program over all firms, and read by
                // nobody else.
                List.of("carrier.wall", "firm.wall", "mail.wall"),
                """
                create table wrong (firm_id uuid, primary key (firm_id));
                create policy hole on wrong to parvis_app using (true) with check (true)
                """,
                "wrong.hole");
    }

    @Test
    void areRootedInTheKeys() throws SQLException {
        expect(
                Catalogue::keysWithoutFirm,
                // Words have no key: whoever notes one waits for nobody.
                List.of(
                        "carrier",
                        "client_word",
                        "demo_world",
                        "firm",
                        "flyway_schema_history",
                        "job"),
                "create table wrong (id uuid primary key, firm_id uuid)",
                "wrong");
    }

    @Test
    void areRootedInTheIndexes() throws SQLException {
        expect(
                Catalogue::indexesWithoutFirm,
                List.of(
                        // A random number that nobody can choose.
                        "api_key_hash_once",
                        // What the operator offers to all firms is no firm's.
                        "carrier_name_taken",
                        "carrier_of_kind",
                        // Each word in it bears the mark of its firm.
                        "client_by_words",
                        // Each word in it bears the mark of its shelf.
                        "document_text_by_words",
                        // The firm itself, found by its address before anything is known; what
                        // others
                        // call it is one firm's in the whole installation.
                        "firm_can_once",
                        "firm_one_operator",
                        "firm_slug_taken",
                        "firm_spid_taken",
                        "flyway_schema_history_s_idx",
                        "job_due",
                        "job_heartbeat",
                        // The program sends mail over all firms, and shows the newest in the
                        // outbox.
                        "mail_due",
                        "mail_newest",
                        // The number in a reply address, looked up before its firm is known.
                        "reply_address_number",
                        // A random number that nobody can choose.
                        "session_token_taken"),
                "create table wrong (firm_id uuid, id uuid, name text, primary key (firm_id, id)); "
                        + "create index wrong_name on wrong (name)",
                "wrong_name");
    }

    @Test
    void areNotCrossedByForeignKeys() throws SQLException {
        expect(
                Catalogue::tiesWithoutFirm,
                // The firm's own id is what all others call firm_id.
                List.of(
                        "firm_inbound_provider",
                        "firm_outbound_provider",
                        "firm_phone_system",
                        "firm_primary"),
                "create table wrong (firm_id uuid, id uuid, session bytea constraint wrong_tie "
                        + "references session (token_hash), primary key (firm_id, id))",
                "wrong_tie");
    }

    @Test
    void areSeenOverByFewFunctionsOnly() throws SQLException {
        try (var owner = TestDatabase.access().asOwner()) {
            assertThat(new Catalogue(owner).seeingOver())
                    .containsExactly(
                            "client_follows_account",
                            "client_follows_owner",
                            "client_follows_shield",
                            "client_words",
                            "client_words_changed",
                            "clients_holding",
                            "clients_holding_inside",
                            "clients_met",
                            "clients_resembling",
                            "clock_place",
                            "contact_of_client",
                            "delegate_follows_member",
                            "delegate_goes_with_member",
                            "delegate_stands",
                            "documents_saying",
                            "domain_is_open",
                            "domain_names",
                            "domains_holding",
                            "door_chat",
                            "door_domains",
                            "door_feed",
                            "door_firm",
                            "door_key",
                            "door_reply",
                            "door_rights",
                            "door_session",
                            "door_stay",
                            "import_touched",
                            "may_touch_delegate",
                            "owner_is_active",
                            "webhooks_due",
                            "words_taken_out");
        }
        expect(
                Catalogue::seeingOverCarelessly,
                List.of(),
                "create function wrong() returns bigint language sql security definer return 1::bigint",
                "wrong");
    }

    @Test
    void areNotTheApplicationsToMove() throws SQLException {
        try (var owner = TestDatabase.access().asOwner()) {
            assertThat(new Catalogue(owner).ownedByTheApplication()).isEmpty();
        }
    }

    private interface Rule {
        List<String> broken(Catalogue catalogue) throws SQLException;
    }

    private static void expect(Rule rule, List<String> exceptions, String wrong, String found)
            throws SQLException {
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.createStatement()) {
            var catalogue = new Catalogue(owner);
            assertThat(rule.broken(catalogue)).containsExactlyInAnyOrderElementsOf(exceptions);
            owner.setAutoCommit(false);
            statement.execute(wrong);
            assertThat(rule.broken(catalogue)).contains(found);
            owner.rollback();
        }
    }
}
