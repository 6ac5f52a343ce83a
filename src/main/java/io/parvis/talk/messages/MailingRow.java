package io.parvis.talk.messages;

import io.parvis.people.identity.AccountId;
import io.parvis.talk.categories.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a message stands in its row.
final class MailingRow {

    private MailingRow() {}

    static UUID @Nullable [] clients(Audience audience) {
        return switch (audience) {
            case Audience.Everyone _ -> null;
            case Audience.Chosen chosen -> chosen.clients().toArray(UUID[]::new);
        };
    }

    static Mailing mailing(ResultSet row, int number) throws SQLException {
        return new Mailing(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("author_id", UUID.class)),
                content(row),
                MailingState.valueOf(row.getString("state")),
                row.getInt("to_send"),
                row.getInt("sent"),
                row.getInt("skipped"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("version"));
    }

    private static Mailing.Content content(ResultSet row) throws SQLException {
        var clients = row.getArray("clients");
        return new Mailing.Content(
                clients == null
                        ? new Audience.Everyone()
                        : new Audience.Chosen(List.of((UUID[]) clients.getArray())),
                row.getObject("category_id", UUID.class),
                translated(row, "subject"),
                translated(row, "text"),
                row.getBoolean("language_only"),
                row.getBoolean("returns"),
                row.getBoolean("promotional"));
    }

    private static Translated translated(ResultSet row, String column) throws SQLException {
        return new Translated(
                row.getString(column + "_fr"),
                row.getString(column + "_nl"),
                row.getString(column + "_en"));
    }
}
