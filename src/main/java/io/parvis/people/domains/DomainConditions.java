package io.parvis.people.domains;

import io.parvis.people.identity.Visit;
import java.util.HashMap;
import java.util.Map;

/// A filter as conditions of a statement. Names of columns come from constants of ours, values only as parameters.
record DomainConditions(String sql, Map<String, Object> parameters) {

    static DomainConditions of(DomainFilter filter) {
        var sql = new StringBuilder(" and not d.closed");
        var parameters = new HashMap<String, Object>();
        var narrowed = Visit.narrowedTo();
        if (narrowed != null) {
            // One domain is read by its id, and what was typed compared with it alone.
            sql.append(" and d.id = :narrowed and d.folded_name like '%' || folded(:part) || '%'");
            parameters.put("narrowed", narrowed);
            parameters.put("part", Fragment.of(filter.q()));
        }
        if (filter.status() != null) {
            sql.append(" and d.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.employee() != null) {
            sql.append(held(filter));
            parameters.put("employee", filter.employee().value());
        }
        if (filter.without() != null) {
            sql.append(" and d.").append(filter.without().field()).append("_id is null");
        }
        if (filter.blocked() != null) {
            sql.append(filter.blocked() ? " and d.blocked" : " and not d.blocked");
        }
        if (filter.shielded() != null) {
            sql.append(" and d.access ")
                    .append(filter.shielded() ? "<>" : "=")
                    .append(" 'ALL_EMPLOYEES'");
        }
        return new DomainConditions(sql.toString(), parameters);
    }

    private static String held(DomainFilter filter) {
        return filter.held() != null
                ? " and d." + filter.held().field() + "_id = :employee"
                : " and :employee in (d.responsible_id, d.backup_id, d.controller_id, d.account_manager_id)";
    }
}
