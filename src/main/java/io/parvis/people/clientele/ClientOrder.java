package io.parvis.people.clientele;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/// In which order the list of clients stands. Each walks an index that begins with the firm.
enum ClientOrder {
    NAME("c.name collate reader_order", "text", false),
    CODE("c.code", "text", false),
    LOGIN("c.login", "text", false),
    REGISTERED("c.created_at", "timestamptz", true);

    private final String key;
    private final String type;
    private final boolean descending;

    ClientOrder(String key, String type, boolean descending) {
        this.key = key;
        this.type = type;
        this.descending = descending;
    }

    /// The part of a statement that leaves the rows after a place, given as `:key` and `:id`.
    String after() {
        return " and (%s, c.id) %s (cast(:key as %s), :id)"
                .formatted(key, descending ? "<" : ">", type);
    }

    String clause() {
        return descending
                ? " order by %s desc, c.id desc".formatted(key)
                : " order by %s, c.id".formatted(key);
    }

    /// What a row is ordered by, as [ClientListQuery.Place] tells it.
    String keyIn(ResultSet row) throws SQLException {
        return switch (this) {
            case NAME -> row.getString("name");
            case CODE -> row.getString("code");
            case LOGIN -> row.getString("login");
            case REGISTERED -> row.getTimestamp("created_at").toInstant().toString();
        };
    }

    /// Whether a text from an address can be where a page ended.
    boolean isKey(String text) {
        if (this != REGISTERED) {
            return !text.isEmpty();
        }
        try {
            return Instant.parse(text).isAfter(Instant.EPOCH);
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /// What `aria-sort` says.
    String direction() {
        return descending ? "descending" : "ascending";
    }
}
