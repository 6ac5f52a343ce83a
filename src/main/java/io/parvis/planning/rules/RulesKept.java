package io.parvis.planning.rules;

import io.parvis.people.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the rules of the firm. That days are closed is kept by the database itself, as the constraint
/// `planning_closed`; that no client has two visits at the same time as `visit_client_apart`.
@Repository
@Transactional(readOnly = true)
public class RulesKept {

    private final JdbcClient jdbc;

    RulesKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PlanningRules get() {
        return jdbc.sql(
                        """
                        select client_approval, client_mails, client_listed, client_notice, worker_approval, worker_mails,
                               worker_listed, worker_notice, planner_id, closed_until, clients_apart
                          from planning_rules
                        """)
                .query(RulesKept::rules)
                .optional()
                .orElse(PlanningRules.NONE);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(PlanningRules rules) {
        jdbc.sql(
                        """
                        insert into planning_rules (client_approval, client_mails, client_listed, client_notice,
                                                    worker_approval, worker_mails, worker_listed, worker_notice,
                                                    planner_id, closed_until, clients_apart)
                        values (:clientApproval, :clientMails, :clientListed, :clientNotice,
                                :workerApproval, :workerMails, :workerListed, :workerNotice,
                                cast(:planner as uuid), cast(:closed as date), :apart)
                            on conflict on constraint planning_rules_pk
                            do update set client_approval = :clientApproval, client_mails = :clientMails,
                                          client_listed = :clientListed, client_notice = :clientNotice,
                                          worker_approval = :workerApproval,
                                          worker_mails = :workerMails, worker_listed = :workerListed,
                                          worker_notice = :workerNotice,
                                          planner_id = cast(:planner as uuid), closed_until = cast(:closed as date),
                                          clients_apart = :apart
                        """)
                .params(columns(rules))
                .update();
    }

    private static Map<String, Object> columns(PlanningRules rules) {
        var planner = rules.planner();
        var columns = new HashMap<String, Object>();
        columns.put("clientApproval", rules.clients().approval());
        columns.put("clientMails", rules.clients().mails());
        columns.put("clientListed", rules.clients().listed());
        columns.put("clientNotice", rules.clients().notice());
        columns.put("workerApproval", rules.workers().approval());
        columns.put("workerMails", rules.workers().mails());
        columns.put("workerListed", rules.workers().listed());
        columns.put("workerNotice", rules.workers().notice());
        columns.put("planner", planner == null ? null : planner.value());
        columns.put("closed", rules.closedUntil());
        columns.put("apart", rules.apart());
        return columns;
    }

    private static PlanningRules rules(ResultSet row, int number) throws SQLException {
        var planner = row.getObject("planner_id", UUID.class);
        return new PlanningRules(
                of("client", row),
                of("worker", row),
                planner == null ? null : new AccountId(planner),
                row.getObject("closed_until", LocalDate.class),
                row.getBoolean("clients_apart"));
    }

    private static PortalRules of(String whose, ResultSet row) throws SQLException {
        return new PortalRules(
                row.getBoolean(whose + "_approval"),
                row.getBoolean(whose + "_mails"),
                row.getBoolean(whose + "_listed"),
                row.getInt(whose + "_notice"));
    }
}
