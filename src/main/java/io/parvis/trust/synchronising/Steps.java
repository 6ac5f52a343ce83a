package io.parvis.trust.synchronising;

import io.parvis.people.matching.Rowset;
import io.parvis.platform.kernel.Message;
import io.parvis.trust.provisioning.ExternalId;
import io.parvis.trust.synchronising.Step.Tried;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about what synchronisations would do to accounts, or did.
@Repository
@Transactional(readOnly = true)
class Steps {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};

    private static final String SELECT =
            """
            select s.number, s.external_id, coalesce(c.name, s.content #>> '{account,name}', '') as name, s.action, s.closes,
                   s.fields, coalesce(s.domain_id, p.domain_id) as domain_id, s.content, s.outcome, s.reasons
              from synchronisation_step s
              left join provisioned_account p on p.firm_id = s.firm_id and p.external_id = s.external_id
              left join client c on c.firm_id = s.firm_id and c.id = coalesce(s.domain_id, p.domain_id)
             where s.synchronisation_id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Steps(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID synchronisation, List<Step> steps) {
        new Rowset<Step>()
                .with("synchronisation_id", "uuid", _ -> synchronisation)
                .with("number", "integer", Step::number)
                .with("external_id", "text", Step::account)
                .with("action", "text", Step::action)
                .with("closes", "boolean", Step::closes)
                .with("fields", "jsonb", step -> json.writeValueAsString(step.fields()))
                .with("domain_id", "uuid", Step::client)
                .with("content", "jsonb", this::content)
                .with("reasons", "jsonb", step -> json.writeValueAsString(step.reasons()))
                .insert(jdbc, "synchronisation_step", steps);
    }

    // What is done already, or will not be done, need not be kept.
    private @Nullable String content(Step step) {
        return step.content() == null || !step.action().acts()
                ? null
                : json.writeValueAsString(step.content());
    }

    /// Adds what becomes of the accounts that the list does not name: only those that the other system manages. One that
    /// is suspended already is not suspended again.
    ///
    /// @param from the first number that is free
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAbsent(UUID synchronisation, int from, Action action) {
        jdbc.sql(
                        """
                        insert into synchronisation_step (synchronisation_id, number, external_id, action, closes,
                                                          domain_id)
                        select :id, :from + row_number() over (order by p.external_id) - 1, p.external_id, :action, true,
                               p.domain_id
                          from provisioned_account p
                          join domain d on d.firm_id = p.firm_id and d.id = p.domain_id
                         where (:action = 'DELETE' or not d.blocked)
                           and not exists (select from synchronisation_step s
                                            where s.firm_id = p.firm_id and s.synchronisation_id = :id
                                              and s.external_id = p.external_id)
                        """)
                .param("id", synchronisation)
                .param("from", from)
                .param("action", action.name())
                .update();
    }

    public Counts count(UUID synchronisation) {
        return jdbc.sql(
                        """
                        select count(*) filter (where action = 'CREATE') as created,
                               count(*) filter (where action = 'CHANGE') as changed,
                               count(*) filter (where action = 'SUSPEND') as suspended,
                               count(*) filter (where action = 'DELETE') as deleted,
                               count(*) filter (where action = 'KEEP') as kept,
                               count(*) filter (where action = 'REFUSE') as refused,
                               count(*) filter (where closes) as closing
                          from synchronisation_step
                         where synchronisation_id = :id
                        """)
                .param("id", synchronisation)
                .query((row, _) -> Synchronisations.counts(row))
                .single();
    }

    /// In the order of the list, from after a number on.
    public List<Step> page(UUID synchronisation, @Nullable Action action, int after, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 and number > :after and (cast(:action as text) is null or action = :action)
                                 order by number limit :most
                                """)
                .param("id", synchronisation)
                .param("after", after)
                .param("action", action == null ? null : action.name())
                .param("most", most)
                .query(this::step)
                .list();
    }

    /// Those that are still to be tried, in the order of the list.
    public List<Step> toDo(UUID synchronisation, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 and outcome is null and action in ('CREATE', 'CHANGE', 'SUSPEND', 'DELETE')
                                 order by number limit :most
                                """)
                .param("id", synchronisation)
                .param("most", most)
                .query(this::step)
                .list();
    }

    /// Writes down how it went. What was sent goes.
    @Transactional
    public void settle(UUID synchronisation, int number, List<Message> reasons) {
        jdbc.sql(
                        """
                        update synchronisation_step
                           set outcome = :outcome, reasons = cast(:reasons as jsonb), content = null
                         where synchronisation_id = :id and number = :number
                        """)
                .param("outcome", (reasons.isEmpty() ? Tried.DONE : Tried.FAILED).name())
                .param("reasons", json.writeValueAsString(reasons))
                .param("id", synchronisation)
                .param("number", number)
                .update();
    }

    /// What was sent goes, because nothing will come of it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void empty(UUID synchronisation) {
        jdbc.sql(
                        """
                        update synchronisation_step set content = null
                         where synchronisation_id = :id and content is not null
                        """)
                .param("id", synchronisation)
                .update();
    }

    private Step step(ResultSet row, int number) throws SQLException {
        var content = row.getString("content");
        var outcome = row.getString("outcome");
        return new Step(
                row.getInt("number"),
                ExternalId.of(row.getString("external_id")),
                row.getString("name"),
                Action.valueOf(row.getString("action")),
                row.getBoolean("closes"),
                json.readValue(row.getString("fields"), TEXTS),
                row.getObject("domain_id", UUID.class),
                content == null ? null : json.readValue(content, Listed.class),
                outcome == null ? null : Tried.valueOf(outcome),
                json.readValue(row.getString("reasons"), MESSAGES));
    }
}
