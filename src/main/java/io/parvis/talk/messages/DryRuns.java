package io.parvis.talk.messages;

import io.parvis.people.domains.DomainId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statements that say what would happen if a message were sent now.
@Repository
@Transactional(readOnly = true)
class DryRuns {

    private static final int MOST_SKIPPED = 50;

    private final JdbcClient jdbc;
    private final Reached reached;

    DryRuns(JdbcClient jdbc, Reached reached) {
        this.jdbc = jdbc;
        this.reached = reached;
    }

    DryRun of(Mailing.Content content, String firmsLanguage) {
        var clients = reached.ids(content.audience());
        var parameters = Outcomes.parameters(content, firmsLanguage, clients);
        return new DryRun(counts(parameters), samples(parameters), skipped(parameters));
    }

    /// How many would get it in each language, and how many not, for which reason.
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

    /// One client of each language who would get it.
    private List<DryRun.Sample> samples(Map<String, Object> parameters) {
        return jdbc.sql(
                        Outcomes.SQL
                                + """
                                select distinct on (language) language, name, code, contact
                                  from outcome
                                 where reason is null
                                 order by language, id
                                """)
                .params(parameters)
                .query((row, _) ->
                        new DryRun.Sample(
                                row.getString("language"),
                                row.getString("name"),
                                row.getString("code"),
                                row.getString("contact")))
                .list();
    }

    /// Some of those who would not get it, by name.
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
                                new DomainId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("code"),
                                SkipReason.valueOf(row.getString("reason"))))
                .list();
    }

    private static DryRun.Count count(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new DryRun.Count(
                row.getString("language"),
                reason == null ? null : SkipReason.valueOf(reason),
                row.getInt("clients"));
    }
}
