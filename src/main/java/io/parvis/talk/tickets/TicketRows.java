package io.parvis.talk.tickets;

import io.parvis.people.identity.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statements behind the queue: page after page from where the last one ended.
@Repository
@Transactional(readOnly = true)
class TicketRows {

    static final int MOST_COUNTED = 9999;

    private final JdbcClient jdbc;

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Up to `most` tickets: what has waited longest first, by the weight of its category; of the archived the latest.
    List<TicketSheet> page(TicketQuery query, UUID reader, int most) {
        var latestFirst = query.state() == OfficeState.ARCHIVED;
        var order = latestFirst ? "desc" : "asc";
        var parameters = parameters(query, reader);
        parameters.put("most", most);
        return jdbc.sql(
                        TicketSheets.SHEET
                                + narrowed(query)
                                + after(query, latestFirst ? "<" : ">")
                                + " order by t.stage %1$s, t.ranked_at %1$s, t.id %1$s limit :most"
                                        .formatted(order))
                .params(parameters)
                .query(TicketSheets::sheet)
                .list();
    }

    /// How many there are; one more than [#MOST_COUNTED] where nobody counts on.
    int count(TicketQuery query, UUID reader) {
        var parameters = parameters(query, reader);
        parameters.put("most", MOST_COUNTED + 1);
        return jdbc.sql(
                        "select count(*) from (select from ticket t where true"
                                + narrowed(query)
                                + " limit :most) found")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String after(TicketQuery query, String beyond) {
        return query.after() == null
                ? ""
                : """
                 and (t.stage, t.ranked_at, t.id) %s
                     (select p.stage, p.ranked_at, p.id from ticket p where p.firm_id = t.firm_id and p.id = :after)
                """
                        .formatted(beyond);
    }

    private static String narrowed(TicketQuery query) {
        var whose =
                switch (query.whose()) {
                    case MINE -> " and t.assignee_id = :reader";
                    case UNASSIGNED -> " and t.assignee_id is null";
                    case ALL -> "";
                };
        return whose
                + (query.state() == null ? " and t.stage < 2" : " and t.office_state = :state")
                + (query.category() == null ? "" : " and t.category_id = :category")
                + (query.client() == null ? "" : " and t.domain_id = :client")
                + (Visit.narrowedTo() == null ? "" : " and t.domain_id = :narrowed");
    }

    private static Map<String, Object> parameters(TicketQuery query, UUID reader) {
        var parameters = new HashMap<String, Object>();
        parameters.put("reader", reader);
        if (query.state() != null) {
            parameters.put("state", query.state().name());
        }
        if (query.category() != null) {
            parameters.put("category", query.category());
        }
        if (query.client() != null) {
            parameters.put("client", query.client());
        }
        if (query.after() != null) {
            parameters.put("after", query.after());
        }
        if (Visit.narrowedTo() != null) {
            parameters.put("narrowed", Visit.narrowedTo());
        }
        return parameters;
    }
}
