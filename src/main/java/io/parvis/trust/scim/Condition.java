package io.parvis.trust.scim;

import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import java.util.HashMap;
import java.util.Map;

/// Which users are asked for, as the database is asked.
///
/// @param sql without any value in it
/// @param values by the names of their places
record Condition(String sql, Map<String, Object> values) {

    private static final int LONGEST = 1000;
    private static final Condition ALL = new Condition("true", Map.of());

    /// @throws ScimRefusal when the filter cannot be read, or asks for what is not kept
    static Condition of(String filter) {
        if (filter.isBlank()) {
            return ALL;
        }
        if (filter.length() > LONGEST || filter.indexOf('\0') >= 0) {
            throw ScimRefusal.filter("scim.filter");
        }
        var values = new HashMap<String, Object>();
        try {
            var sql = Filter.fromString(filter).visit(new FilterSql(), values);
            return new Condition(sql, values);
        } catch (ScimException | RuntimeException unreadable) {
            if (unreadable instanceof ScimRefusal refusal) {
                throw refusal;
            }
            throw ScimRefusal.filter("scim.filter");
        }
    }
}
