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
        return audience instanceof Audience.Chosen chosen
                ? chosen.clients().toArray(UUID[]::new)
                : null;
    }

    static @Nullable String filter(Audience audience) {
        return audience instanceof Audience.Filtered filtered ? filtered.query() : null;
    }

    static Mailing mailing(ResultSet row, int number) throws SQLException {
        var sendAt = row.getTimestamp("send_at");
        return new Mailing(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("author_id", UUID.class)),
                content(row),
                MailingState.valueOf(row.getString("state")),
                row.getInt("to_send"),
                row.getInt("sent"),
                row.getInt("skipped"),
                row.getInt("failed"),
                sendAt == null ? null : sendAt.toInstant(),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("version"));
    }

    private static Audience audience(ResultSet row) throws SQLException {
        var clients = row.getArray("clients");
        if (clients != null) {
            return new Audience.Chosen(List.of((UUID[]) clients.getArray()));
        }
        var filter = row.getString("filter");
        return filter == null ? new Audience.Everyone() : new Audience.Filtered(filter);
    }

    private static Mailing.Content content(ResultSet row) throws SQLException {
        return new Mailing.Content(
                audience(row),
                row.getObject("category_id", UUID.class),
                Translated.read(row, "subject"),
                Translated.read(row, "text"),
                row.getBoolean("language_only"),
                row.getBoolean("returns"),
                row.getBoolean("promotional"));
    }
}
