package io.parvis.people.generating;

import io.parvis.people.workers.WorkerId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statements about workers who could get a portal.
@Repository
@Transactional(readOnly = true)
class Candidates {

    private static final String FROM =
            """
              from worker w
             where w.archived_at is null
               and (:q = '' or position(folded(:q) in w.searched) > 0)
               and (:all or w.account_id is null)
            """;

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Candidate> page(CandidateFilter filter, int most) {
        return asked(
                        "select w.id, w.name, w.number, w.email, w.account_id is not null as there"
                                + FROM
                                + """
                                   and (cast(:after as uuid) is null or (w.name collate reader_order, w.id) >
                                        (select p.name, p.id from worker p where p.firm_id = w.firm_id and p.id = :after))
                                 order by w.name collate reader_order, w.id
                                 limit :most
                                """,
                        filter)
                .param("after", filter.after())
                .param("most", most)
                .query((row, _) ->
                        new Candidate(
                                new WorkerId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("number"),
                                row.getString("email"),
                                row.getBoolean("there")))
                .list();
    }

    public int count(CandidateFilter filter) {
        return asked("select count(*)" + FROM, filter).query(Integer.class).single();
    }

    /// Everybody whom the filter finds, on whichever page.
    public List<UUID> ids(CandidateFilter filter) {
        return asked("select w.id" + FROM, filter).query(UUID.class).list();
    }

    private JdbcClient.StatementSpec asked(String sql, CandidateFilter filter) {
        return jdbc.sql(sql).param("q", filter.q()).param("all", filter.all());
    }
}
