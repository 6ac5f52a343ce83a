package io.parvis.planning.slips;

import io.parvis.planning.visits.Hours.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the signatures of slips.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Signatures {

    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Signature> find(SlipId slip) {
        return jdbc.sql(
                        """
                        select signer, drawing, starts_at, ends_at, pause, kilometres, arrived_at, signed_at
                          from slip_signature
                         where slip_id = :slip
                        """)
                .param("slip", slip.value())
                .query(Signatures::signature)
                .optional();
    }

    /// Whether the slip is of work for a client, who has not signed.
    @Transactional(readOnly = true)
    public boolean isMissing(SlipId slip) {
        return jdbc.sql(
                        """
                        select s.domain_id is not null and not exists (select from slip_signature where slip_id = s.id)
                          from slip s
                         where s.id = :slip
                        """)
                .param("slip", slip.value())
                .query(Boolean.class)
                .single();
    }

    /// In the place of the one before.
    public void put(SlipId slip, Signature signature) {
        jdbc.sql(
                        """
                        insert into slip_signature (slip_id, domain_id, signer, drawing, starts_at, ends_at, pause,
                                                    kilometres, arrived_at, signed_at)
                        select id, domain_id, :signer, :drawing, :start, :end, :pause, :kilometres, :arrived, :kept
                          from slip
                         where id = :slip
                            on conflict on constraint slip_signature_pk
                            do update set signer = excluded.signer, drawing = excluded.drawing,
                                          starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                                          pause = excluded.pause, kilometres = excluded.kilometres,
                                          arrived_at = excluded.arrived_at, signed_at = excluded.signed_at
                        """)
                .params(NewSlips.work(signature.of()))
                .param("slip", slip.value())
                .param("signer", signature.signer())
                .param("drawing", signature.drawing().written())
                .param("arrived", NewSlips.timestamp(signature.arrived()))
                .param("kept", NewSlips.timestamp(signature.kept()))
                .update();
    }

    private static Signature signature(ResultSet row, int number) throws SQLException {
        var kept = row.getTimestamp("signed_at");
        return new Signature(
                row.getString("signer"),
                new Drawing(row.getString("drawing")),
                new Work(
                        new Span(instant(row, "starts_at"), instant(row, "ends_at")),
                        row.getInt("pause"),
                        row.getInt("kilometres"),
                        ""),
                instant(row, "arrived_at"),
                kept == null ? null : kept.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
