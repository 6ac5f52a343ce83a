package io.parvis.people.importing;

import io.parvis.people.identity.AccountId;
import io.parvis.people.mapping.Mapping;
import io.parvis.people.mapping.Settings;
import io.parvis.people.matching.Tally;
import io.parvis.platform.tables.Reading;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Reads an import from a row of the database.
final class ImportRow {

    private ImportRow() {}

    static Import read(ResultSet row, JsonMapper json) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("author_id", UUID.class)),
                row.getString("file_name"),
                mapping(row, json),
                ImportState.valueOf(row.getString("state")),
                row.getInt("lines"),
                row.getInt("last_line"),
                tally(row),
                row.getInt("undone"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                instant(row.getTimestamp("purged_at")));
    }

    private static Mapping mapping(ResultSet row, JsonMapper json) throws SQLException {
        return new Mapping(
                new Reading(
                        Reading.Kind.valueOf(row.getString("kind")),
                        row.getString("charset"),
                        row.getString("separator").charAt(0)),
                texts(row.getArray("headings")),
                texts(row.getArray("columns")),
                settings(row.getString("settings"), json));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("skipped"),
                row.getInt("failed"));
    }

    private static @Nullable Settings settings(String kept, JsonMapper json) {
        return kept.equals("{}") ? null : json.readValue(kept, Settings.class);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
