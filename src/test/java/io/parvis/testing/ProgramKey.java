package io.parvis.testing;

import io.parvis.people.firm.Firm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A key of the API, made without the page: as its holder carries it.
public record ProgramKey(UUID id, String text) {

    /// Made at the beginning of the tests' time, without end.
    ///
    /// @param shielded whether it sees shielded domains too
    public static ProgramKey of(Firm firm, Rows rows, List<String> scopes, boolean shielded) {
        var id = UUID.randomUUID();
        var text = "pvs_" + (id + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
        rows.as(
                firm.system(),
                jdbc -> {
                    jdbc.sql(
                                    """
                                    insert into account (id, realm, role, identifier, email, name, language, state,
                                                         created_at)
                                    values (:id, 'KEY', 'API_KEY', :text, :text || '@keys.invalid', 'Some program', 'en',
                                            'DEACTIVATED', :at)
                                    """)
                            .param("id", id)
                            .param("text", id.toString())
                            .param("at", Timestamp.from(SettableClock.START))
                            .update();
                    return jdbc.sql(
                                    """
                                    insert into api_key (id, name, key_hash, ending, scopes, shielded, made_by,
                                                         created_at, last_used_at)
                                    values (:id, 'Some program', :hash, 'tail', :scopes, :shielded, 'x', :at, :used)
                                    """)
                            .param("id", id)
                            .param("hash", sha256(text))
                            .param("scopes", scopes.toArray(String[]::new))
                            .param("shielded", shielded)
                            .param("at", Timestamp.from(SettableClock.START))
                            .param("used", Timestamp.from(Instant.parse("2099-01-01T00:00:00Z")))
                            .update();
                });
        return new ProgramKey(id, text);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
