package io.parvis.people.domains;

import io.parvis.people.domains.DomainRows.Place;
import io.parvis.people.identity.AccountId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The list of domains as its address says it: filter, view, and where the page begins.
record DomainListQuery(DomainFilter filter, boolean employeesView, @Nullable Place after) {

    /// Takes the parameters of the address; what cannot be read is left out.
    static DomainListQuery of(Map<String, String> sent) {
        var filter =
                new DomainFilter(
                        sent.getOrDefault("q", "").replace("\0", "").strip(),
                        constant(DomainStatus.class, sent.get("status")),
                        account(sent.get("employee")),
                        constant(DomainFunction.class, sent.get("held")),
                        constant(DomainFunction.class, sent.get("without")),
                        flag(sent.get("blocked")),
                        flag(sent.get("shielded")));
        return new DomainListQuery(filter, "employees".equals(sent.get("view")), place(sent));
    }

    /// The address of this list with one parameter changed; an empty value leaves it out. The page begins anew.
    String href(String base, String name, String value) {
        var all = parameters();
        all.put(name, value);
        return base + "/domains" + query(all);
    }

    /// The address of the page after a row.
    String next(String base, DomainRow last) {
        var all = parameters();
        all.put("name", last.name());
        all.put("id", last.id().toString());
        return base + "/domains" + query(all);
    }

    /// The address of this list without any filter.
    String unfiltered(String base) {
        return base + "/domains" + (employeesView ? "?view=employees" : "");
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", filter.q());
        all.put("status", text(filter.status()));
        all.put("employee", text(filter.employee()));
        all.put("held", text(filter.held()));
        all.put("without", text(filter.without()));
        all.put("blocked", text(filter.blocked()));
        all.put("shielded", text(filter.shielded()));
        all.put("view", employeesView ? "employees" : "");
        return all;
    }

    private static String query(Map<String, String> all) {
        var query =
                all.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static @Nullable Place place(Map<String, String> sent) {
        var id = account(sent.get("id"));
        return id == null
                ? null
                : new Place(sent.getOrDefault("name", ""), new DomainId(id.value()));
    }

    private static @Nullable AccountId account(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : AccountId.of(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String text) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null || text.isBlank() ? null : Boolean.valueOf(text);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
