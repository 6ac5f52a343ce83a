package io.parvis.talk.chat;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.talk.chat.Chat.Holder;
import io.parvis.talk.chat.Chat.Reach;
import io.parvis.talk.chat.Chat.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads chats out of rows.
final class ChatRows {

    private ChatRows() {}

    static Chat chat(ResultSet row, int number) throws SQLException {
        return new Chat(
                new ChatId(row.getObject("id", UUID.class)),
                visitor(row),
                row.getString("language"),
                ChatState.valueOf(row.getString("state")),
                holder(row),
                row.getInt("last_number"),
                new Reach(row.getInt("visitor_read"), row.getInt("office_read")),
                row.getBoolean("wants_mail"),
                new Times(
                        row.getTimestamp("begun_at").toInstant(),
                        instant(row, "taken_at"),
                        instant(row, "ended_at"),
                        row.getTimestamp("visitor_seen_at").toInstant()),
                row.getObject("ticket_id", UUID.class));
    }

    private static Visitor visitor(ResultSet row) throws SQLException {
        var domain = row.getObject("domain_id", UUID.class);
        var member = row.getObject("member_id", UUID.class);
        return new Visitor(
                domain == null ? null : new DomainId(domain),
                member == null ? null : new AccountId(member),
                row.getString("visitor_name"),
                row.getString("visitor_email"));
    }

    private static @Nullable Holder holder(ResultSet row) throws SQLException {
        var employee = row.getObject("employee_id", UUID.class);
        return employee == null
                ? null
                : new Holder(new AccountId(employee), row.getString("employee_name"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
