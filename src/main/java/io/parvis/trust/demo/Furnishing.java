package io.parvis.trust.demo;

import io.parvis.people.firm.Firm;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives a firm of the demo what years of work leave behind: groups, brands, tickets, messages, an import.
///
/// It names the tables of other features on purpose, as seeding does: their verbs know no yesterday, and a demo in which
/// everything happened this minute shows nothing. One script for each firm goes to the database whole, so that the first
/// start stays short. It works as the application's role inside the firm, so the walls check each row.
@Component
class Furnishing {

    private final JdbcOperations jdbc;
    private final Shelving shelving;
    private final TransactionTemplate transaction;

    Furnishing(JdbcOperations jdbc, Shelving shelving, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.shelving = shelving;
        this.transaction = transaction;
    }

    /// Fills the catalogues of the operator.
    void stock(Firm operator) {
        var system = operator.system();
        var actor =
                new Actor(
                        Realm.OPERATOR,
                        operator.id(),
                        null,
                        null,
                        system.name(),
                        system.locale(),
                        system.zone());
        Current.run(actor, () -> transaction.executeWithoutResult(_ -> execute("operator.sql")));
    }

    void furnish(Firm firm) {
        Current.run(
                firm.system(),
                () ->
                        transaction.executeWithoutResult(_ -> {
                            execute(firm.slug() + ".sql");
                            Sheets.of("logos", firm.slug())
                                    .forEach(row -> hang(row.get(1), read(row.get(2))));
                            shelving.fill(firm.slug());
                        }));
    }

    private void execute(String script) {
        jdbc.execute(new String(read(script), StandardCharsets.UTF_8));
    }

    private void hang(String project, byte[] logo) {
        jdbc.update(
                "update project set logo = ?, logo_type = 'image/png' where name = ?",
                logo,
                project);
    }

    private static byte[] read(String name) {
        try (InputStream file =
                Objects.requireNonNull(Furnishing.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
