package io.parvis.people.workers;

import io.parvis.people.identity.AccountState;
import io.parvis.people.ways.PortalState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of the list of workers: by name, page after page from where the last one ended.
@Repository
@Transactional(readOnly = true)
class WorkerRows {

    private static final String FROM =
            """
              from worker w
              left join account a on a.firm_id = w.firm_id and a.id = w.account_id
             where (w.archived_at is not null) = :archived
               and (cast(:q as text) = '' or position(folded(cast(:q as text)) in w.searched) > 0)
               and (cast(:nature as text) is null or w.nature = :nature)
               and (cast(:sector as text) = '' or w.sector = :sector)
               and (cast(:skill as text) = '' or :skill = any (w.skills))
               and (cast(:portal as text) is null
                    or case when a.state = 'ACTIVE' then 'ACTIVE' when a.id is not null then 'INVITED'
                            when w.email = '' then 'NO_ADDRESS' else 'NONE' end = :portal)
            """;

    private final JdbcClient jdbc;

    WorkerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WorkerRow> page(WorkerFilter filter, int most) {
        var parameters = parameters(filter);
        parameters.put("after", filter.after());
        parameters.put("most", most);
        return jdbc.sql(
                        "select w.id, w.number, w.nature, w.name, w.email, w.phone, w.skills, w.sector, a.state"
                                + FROM
                                + """
                                   and (cast(:after as uuid) is null or (w.name collate reader_order, w.id) >
                                        (select p.name, p.id from worker p where p.firm_id = w.firm_id and p.id = :after))
                                 order by w.name collate reader_order, w.id
                                 limit :most
                                """)
                .params(parameters)
                .query(WorkerRows::row)
                .list();
    }

    /// Everybody whom the filter shows, on whichever page.
    public List<UUID> ids(WorkerFilter filter) {
        return jdbc.sql("select w.id" + FROM).params(parameters(filter)).query(UUID.class).list();
    }

    public int count(WorkerFilter filter) {
        return jdbc.sql("select count(*)" + FROM)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /// What the workers of the firm can be narrowed to.
    public Sorts sorts() {
        var all =
                jdbc.sql(
                                """
                                select distinct 'sector' as sort, sector as name from worker where sector <> ''
                                 union all
                                select distinct 'skill', unnest(skills) from worker
                                 order by 1, 2
                                """)
                        .query((row, _) -> Map.entry(row.getString("sort"), row.getString("name")))
                        .list();
        return new Sorts(named(all, "sector"), named(all, "skill"));
    }

    record Sorts(List<String> sectors, List<String> skills) {}

    private static List<String> named(List<Map.Entry<String, String>> all, String sort) {
        return all.stream()
                .filter(one -> one.getKey().equals(sort))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, Object> parameters(WorkerFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("archived", filter.archived());
        parameters.put("q", filter.q());
        parameters.put("nature", filter.nature() == null ? null : filter.nature().name());
        parameters.put("sector", filter.sector());
        parameters.put("skill", filter.skill());
        parameters.put("portal", filter.portal() == null ? null : filter.portal().name());
        return parameters;
    }

    private static WorkerRow row(ResultSet row, int number) throws SQLException {
        var email = row.getString("email");
        var state = row.getString("state");
        return new WorkerRow(
                new WorkerId(row.getObject("id", UUID.class)),
                row.getString("number"),
                WorkerNature.valueOf(row.getString("nature")),
                row.getString("name"),
                email,
                row.getString("phone"),
                Workers.texts(row, "skills"),
                row.getString("sector"),
                PortalState.of(state == null ? null : AccountState.valueOf(state), email));
    }
}
