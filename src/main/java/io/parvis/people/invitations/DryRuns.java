package io.parvis.people.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statements that say what would happen if clients were invited now.
@Repository
@Transactional(readOnly = true)
class DryRuns {

    private static final int MOST_SKIPPED = 50;

    private final JdbcClient jdbc;
    private final Outcomes outcomes;

    DryRuns(JdbcClient jdbc, Outcomes outcomes) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
    }

    DryRun of(Audience audience) {
        var parameters = outcomes.parameters(audience);
        return new DryRun(counts(parameters), skipped(parameters));
    }

    /// The filter in the reader's words, which are known while the page is drawn.
    Supplier<String> filter(Audience audience) {
        return audience instanceof Audience.Filtered one ? outcomes.said(one.query()) : () -> "";
    }

    private List<DryRun.Count> counts(Map<String, Object> parameters) {
        return jdbc.sql(
                        Outcomes.SQL
                                + """
                                select case when reason is null then language end as language, reason, count(*) as clients
                                  from outcome
                                 group by 1, 2
                                 order by 1, 2
                                """)
                .params(parameters)
                .query(DryRuns::count)
                .list();
    }

    private List<DryRun.Skipped> skipped(Map<String, Object> parameters) {
        parameters.put("most", MOST_SKIPPED);
        return jdbc.sql(
                        Outcomes.SQL
                                + """
                                select id, name, code, reason
                                  from outcome
                                 where reason is not null
                                 order by name collate reader_order, id
                                 limit :most
                                """)
                .params(parameters)
                .query((row, _) ->
                        new DryRun.Skipped(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("code"),
                                NotInvited.valueOf(row.getString("reason"))))
                .list();
    }

    private static DryRun.Count count(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new DryRun.Count(
                row.getString("language"),
                reason == null ? null : NotInvited.valueOf(reason),
                row.getInt("clients"));
    }
}
