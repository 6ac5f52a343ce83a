package io.parvis.trust.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL about the seals of the audit.
@Repository
class Seals {

    private static final String COLUMNS =
            """
            id, firm_id::text, id::text as entry, at, realm, person_id::text, event, kind, subject_id::text,
            by_realm, by_id::text, by_name, salt::text, who, changes::text, told
            """;
    private static final List<String> TOLD =
            List.of("realm", "person_id", "event", "kind", "subject_id");
    // Sealed only where somebody acted behind another: seals from before that was told stay good.
    private static final List<String> BEHIND = List.of("by_realm", "by_id", "by_name");

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Seal last() {
        return jdbc.sql(
                        """
                        select id, sealed_as, seal, told
                          from audit_entry
                         where sealed_as is not null
                         order by sealed_as desc
                         limit 1
                        """)
                .query(Seals::seal)
                .optional()
                .orElse(Seal.NONE);
    }

    /// Entries without a seal that were written before a moment, the oldest first.
    List<Line> unsealed(Instant before, int most) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from audit_entry
                                 where seal is null and at < :before
                                 order by id
                                 limit :most
                                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    void put(List<Seal> seals) {
        jdbc.sql(
                        """
                        update audit_entry e
                           set sealed_as = s.number, seal = s.seal, told = s.told
                          from unnest(cast(:entries as uuid[]), cast(:numbers as bigint[]), cast(:seals as bytea[]),
                                      cast(:told as bytea[])) as s (entry, number, seal, told)
                         where e.id = s.entry
                        """)
                .param("entries", seals.stream().map(Seal::entry).toArray(UUID[]::new))
                .param("numbers", seals.stream().map(Seal::number).toArray(Long[]::new))
                .param("seals", seals.stream().map(Seal::hash).toArray(byte[][]::new))
                .param("told", seals.stream().map(Seal::told).toArray(byte[][]::new))
                .update();
    }

    /// Sealed entries after a number, with the seals they bear.
    List<SealedLine> sealed(long after, int most) {
        return jdbc.sql(
                        "select sealed_as, seal, "
                                + COLUMNS
                                + """
                                  from audit_entry
                                 where sealed_as > :after
                                 order by sealed_as
                                 limit :most
                                """)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new SealedLine(line(row), seal(row, number)))
                .list();
    }

    record SealedLine(Line line, Seal seal) {

        boolean follows(Seal before) {
            return seal.number() == before.number() + 1
                    && line.said().isAsTold(seal.told())
                    && Arrays.equals(
                            seal.hash(), line.sealAfter(before.hash(), seal.number(), seal.told()));
        }
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getObject("id", UUID.class),
                row.getLong("sealed_as"),
                row.getBytes("seal"),
                row.getBytes("told"));
    }

    private static Line line(ResultSet row) throws SQLException {
        var columns = new ArrayList<@Nullable String>();
        columns.add(row.getString("firm_id"));
        columns.add(row.getString("entry"));
        columns.add(row.getTimestamp("at").toInstant().toString());
        for (var column : TOLD) {
            columns.add(row.getString(column));
        }
        if (row.getString("by_id") != null) {
            for (var column : BEHIND) {
                columns.add(row.getString(column));
            }
        }
        var said = new Said(row.getString("salt"), row.getString("who"), row.getString("changes"));
        return new Line(row.getObject("id", UUID.class), columns, said);
    }
}
