package io.parvis.papers.documents;

import io.parvis.papers.documents.Document.Version;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A version as it stands in its table, without what is known of its file.
record Row(int number, UUID file, Instant at, String by) {

    static Row of(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("number"),
                row.getObject("file_id", UUID.class),
                row.getTimestamp("stored_at").toInstant(),
                row.getString("stored_by"));
    }

    Version version(Map<UUID, StoredFile> files) {
        var stored = files.get(file);
        if (stored == null) {
            throw new NotFound();
        }
        return new Version(number, stored, at, by);
    }
}
