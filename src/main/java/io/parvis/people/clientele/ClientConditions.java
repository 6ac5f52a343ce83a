package io.parvis.people.clientele;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A filter as conditions of a statement about `client c`. What is compared comes from constants of ours, values only as parameters.
record ClientConditions(String sql, Map<String, Object> parameters) {

    private static final String ATTITUDE =
            "c.id in (select s.client_id from client_standing s where s.attitude_id = :attitude)";

    private static final String HOLDS = "c.search like as_pattern(folded(:fragment))";

    /// @param zone of the firm, in which its days begin
    static ClientConditions of(ClientListQuery query, ZoneId zone) {
        return narrowed(query).filtered(query.filter(), zone);
    }

    /// Filter and fragment, without asking an index, whatever client the lists are narrowed to: for all of a firm.
    static ClientConditions whole(ClientListQuery query, ZoneId zone) {
        return new ClientConditions("", new HashMap<>())
                .and("fragment", HOLDS, query.fragment())
                .filtered(query.filter(), zone);
    }

    private ClientConditions filtered(ClientFilter filter, ZoneId zone) {
        return and(filter.archived() ? "c.archived_at is not null" : "c.archived_at is null")
                .and("code", "c.code like :code || '%'", literal(filter.code()))
                .and("login", "position(lower(:login) in lower(c.login)) > 0", filter.login())
                .and("project", "c.project_id = :project", filter.sorted().project())
                .and("group", "c.group_id = :group", filter.sorted().group())
                .and("attitude", ATTITUDE, filter.sorted().attitude())
                .and("kind", "c.kind = :kind", name(filter.traits().kind()))
                .and("country", "c.country = :country", filter.traits().country())
                .and("language", "c.language = :language", filter.traits().language())
                .and("from", "c.created_at >= :from", start(filter.from(), zone))
                .and("until", "c.created_at < :until", end(filter.until(), zone))
                .and("portal", "(c.owner_state = 'ACTIVE') = :portal", filter.portal())
                .and("updated", "c.updated_at >= :updated", moment(filter.updatedSince()));
    }

    // One client is read by its id, and what was typed compared with it alone.
    private static ClientConditions narrowed(ClientListQuery query) {
        var built = new ClientConditions("", new HashMap<>());
        return query.narrowed() == null
                ? built
                : built.and("narrowed", "c.id = :narrowed", query.narrowed())
                        .and("fragment", HOLDS, query.fragment());
    }

    private ClientConditions and(String condition) {
        return new ClientConditions(sql + " and " + condition, parameters);
    }

    private ClientConditions and(String name, String condition, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return this;
        }
        parameters.put(name, value);
        return and(condition);
    }

    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Timestamp start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(zone).toInstant());
    }

    private static @Nullable Timestamp moment(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static @Nullable Timestamp end(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : start(day.plusDays(1), zone);
    }
}
