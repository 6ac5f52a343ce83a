package io.parvis.trust.scim;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.AndFilter;
import com.unboundid.scim2.common.filters.ComplexValueFilter;
import com.unboundid.scim2.common.filters.ContainsFilter;
import com.unboundid.scim2.common.filters.EndsWithFilter;
import com.unboundid.scim2.common.filters.EqualFilter;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterVisitor;
import com.unboundid.scim2.common.filters.GreaterThanFilter;
import com.unboundid.scim2.common.filters.GreaterThanOrEqualFilter;
import com.unboundid.scim2.common.filters.LessThanFilter;
import com.unboundid.scim2.common.filters.LessThanOrEqualFilter;
import com.unboundid.scim2.common.filters.NotEqualFilter;
import com.unboundid.scim2.common.filters.NotFilter;
import com.unboundid.scim2.common.filters.OrFilter;
import com.unboundid.scim2.common.filters.PresentFilter;
import com.unboundid.scim2.common.filters.StartsWithFilter;
import java.util.ArrayList;
import java.util.Map;

/// A filter of SCIM (RFC 7644, 3.4.2.2) as a condition. Values go beside it, never into it.
final class FilterSql implements FilterVisitor<String, Map<String, Object>> {

    private static final String EQUAL = "%s = %s";
    private static final String DIFFERENT = "coalesce(%s = %s, false) = false";

    @Override
    public String visit(EqualFilter filter, Map<String, Object> values) {
        return compared(filter, EQUAL, values);
    }

    @Override
    public String visit(NotEqualFilter filter, Map<String, Object> values) {
        return compared(filter, DIFFERENT, values);
    }

    @Override
    public String visit(ContainsFilter filter, Map<String, Object> values) {
        return compared(filter, "position(%2$s in %1$s) > 0", values);
    }

    @Override
    public String visit(StartsWithFilter filter, Map<String, Object> values) {
        return compared(filter, "starts_with(%s, %s)", values);
    }

    @Override
    public String visit(EndsWithFilter filter, Map<String, Object> values) {
        return compared(filter, "right(%1$s, length(%2$s)) = %2$s", values);
    }

    @Override
    public String visit(PresentFilter filter, Map<String, Object> values) {
        var column = column(filter.getAttributePath());
        return column.flag() ? "true" : "coalesce(" + column.sql() + ", '') <> ''";
    }

    @Override
    public String visit(AndFilter filter, Map<String, Object> values) throws ScimException {
        return joined(filter, " and ", values);
    }

    @Override
    public String visit(OrFilter filter, Map<String, Object> values) throws ScimException {
        return joined(filter, " or ", values);
    }

    @Override
    public String visit(NotFilter filter, Map<String, Object> values) throws ScimException {
        return "coalesce(" + filter.getInvertedFilter().visit(this, values) + ", false) = false";
    }

    @Override
    public String visit(GreaterThanFilter filter, Map<String, Object> values) {
        throw unknown(filter.getAttributePath());
    }

    @Override
    public String visit(GreaterThanOrEqualFilter filter, Map<String, Object> values) {
        throw unknown(filter.getAttributePath());
    }

    @Override
    public String visit(LessThanFilter filter, Map<String, Object> values) {
        throw unknown(filter.getAttributePath());
    }

    @Override
    public String visit(LessThanOrEqualFilter filter, Map<String, Object> values) {
        throw unknown(filter.getAttributePath());
    }

    @Override
    public String visit(ComplexValueFilter filter, Map<String, Object> values) {
        throw unknown(filter.getAttributePath());
    }

    private String joined(Filter filter, String between, Map<String, Object> values)
            throws ScimException {
        var parts = new ArrayList<String>();
        for (var part : filter.getCombinedFilters()) {
            parts.add(part.visit(this, values));
        }
        return "(" + String.join(between, parts) + ")";
    }

    private static String compared(Filter filter, String how, Map<String, Object> values) {
        var column = column(filter.getAttributePath());
        var value = filter.getComparisonValue();
        var plain = how.equals(EQUAL) || how.equals(DIFFERENT);
        if (column.flag() ? !(value.isBoolean() && plain) : !value.isTextual()) {
            throw ScimRefusal.filter("scim.filter-value", filter.getAttributePath().toString());
        }
        var place = "v" + values.size();
        values.put(place, column.flag() ? value.booleanValue() : column.kept(value.textValue()));
        return "(" + how.formatted(column.sql(), ":" + place) + ")";
    }

    private static Column column(Path path) {
        return Column.find(path).orElseThrow(() -> unknown(path));
    }

    private static ScimRefusal unknown(Path path) {
        return ScimRefusal.filter("scim.filter-attribute", path.toString());
    }
}
