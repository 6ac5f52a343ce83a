package io.parvis.planning.codes;

import io.parvis.people.identity.Visit;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of the list of clients at whose place a code hangs, or could.
@Repository
@Transactional(readOnly = true)
class CodeRows {

    private static final String PAGE =
            """
            select d.id, d.code, d.name, k.made_at
              from domain d
              left join clock_code k on k.firm_id = d.firm_id and k.domain_id = d.id
             where not d.closed
               and (cast(:only as uuid) is null or d.id = :only)
               and (cast(:q as text) = '' or position(folded(:q) in d.folded_name) > 0)
               and (:q <> '' or k.made_at is not null
                    or d.id in (select domain_id from visit where starts_at >= :from and starts_at < :until))
               and (not :missing or k.made_at is null)
               and (cast(:after as uuid) is null or (d.name collate reader_order, d.id) >
                    (select p.name, p.id from domain p where p.firm_id = d.firm_id and p.id = :after))
             order by d.name collate reader_order, d.id
             limit :most
            """;

    private static final Duration AROUND = Duration.ofDays(31);

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param madeAt null where there is none
    record CodeRow(UUID id, String code, String name, @Nullable Instant madeAt) {}

    /// By name: whoever is visited these weeks, or has a code; whoever is searched for besides.
    public List<CodeRow> page(CodeQuery query, int most) {
        var now = clock.instant();
        return jdbc.sql(PAGE)
                .param("only", Visit.narrowedTo())
                .param("q", query.q())
                .param("missing", query.missing())
                .param("from", Timestamp.from(now.minus(AROUND)))
                .param("until", Timestamp.from(now.plus(AROUND)))
                .param("after", query.after())
                .param("most", most)
                .query(CodeRow.class)
                .list();
    }
}
