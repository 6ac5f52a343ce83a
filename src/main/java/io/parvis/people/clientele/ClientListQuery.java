package io.parvis.people.clientele;

import io.parvis.people.clientele.ClientFilter.Sorted;
import io.parvis.people.clientele.ClientFilter.Traits;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.identity.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The list of clients as its address says it: filter, order, and where the page begins.
record ClientListQuery(ClientFilter filter, ClientOrder order, @Nullable Place after) {

    static final ClientListQuery NONE =
            new ClientListQuery(ClientFilter.NONE, ClientOrder.NAME, null);

    /// Where somebody stands among what a search found: the digit of how, and the text by which it is ordered.
    private static final Pattern FOUND = Pattern.compile("[1-5].*", Pattern.DOTALL);

    /// Takes the parameters of the address; what cannot be read is left out.
    static ClientListQuery of(Map<String, String> sent) {
        var filter =
                new ClientFilter(
                        text(sent, "q"),
                        text(sent, "code"),
                        text(sent, "login"),
                        new Sorted(id(sent, "project"), id(sent, "group"), id(sent, "attitude")),
                        new Traits(
                                constant(ClientKind.class, text(sent, "kind")),
                                text(sent, "country"),
                                text(sent, "language")),
                        day(sent, "from"),
                        day(sent, "until"),
                        flag(sent, "portal"),
                        Boolean.TRUE.equals(flag(sent, "archived")),
                        null);
        var ordered = of(filter, constant(ClientOrder.class, text(sent, "order")));
        return ordered.from(ordered.place(text(sent, "key"), id(sent, "id")));
    }

    /// From its beginning; by name when no order is given.
    static ClientListQuery of(ClientFilter filter, @Nullable ClientOrder order) {
        var wanted = new ClientListQuery(filter, order == null ? ClientOrder.NAME : order, null);
        return new ClientListQuery(filter, wanted.inOrder(), null);
    }

    /// What the index of fragments is asked for: the most that was typed, every text of the filter is part of it.
    String fragment() {
        return filter.q().isEmpty() ? filter.login() : filter.q();
    }

    /// The one client that every list is narrowed to, wherever the address leads (decision D17).
    @Nullable UUID narrowed() {
        return Visit.narrowedTo();
    }

    /// Whether the index of fragments is asked which clients there are.
    boolean asksIndex() {
        return narrowed() == null && !fragment().isEmpty();
    }

    /// Whether a word was searched for: a wrong digit makes another number, not one that resembles it.
    boolean mayBeMistyped() {
        var q = filter.q();
        return narrowed() == null
                && after == null
                && !q.isEmpty()
                && q.chars().noneMatch(Character::isDigit);
    }

    // Whoever searches reads by name: the index of fragments knows no other order.
    private ClientOrder inOrder() {
        return fragment().isEmpty() ? order : ClientOrder.NAME;
    }

    /// The address of this list with one parameter changed; an empty value leaves it out. The page begins anew.
    String href(String base, String name, String value) {
        var all = parameters();
        all.put(name, value);
        return base + "/clients" + query(all);
    }

    /// The address of the page after a row.
    String next(String base, ClientRow last) {
        var all = parameters();
        all.put("key", last.end().key());
        all.put("id", last.end().id().toString());
        return base + "/clients" + query(all);
    }

    /// Where a page ended; null when the list cannot have ended there, as when the text was made up.
    @Nullable Place place(String key, @Nullable UUID id) {
        return id == null || !isKey(key) ? null : new Place(key, id);
    }

    private boolean isKey(String text) {
        return asksIndex() ? FOUND.matcher(text).matches() : order.isKey(text);
    }

    /// The same list from another place on, or from its beginning.
    ClientListQuery from(@Nullable Place place) {
        return new ClientListQuery(filter, order, place);
    }

    /// What the address says after the question mark, without where the page begins.
    String parametersText() {
        var query = query(parameters());
        return query.isEmpty() ? "" : query.substring(1);
    }

    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", filter.q());
        all.put("code", filter.code());
        all.put("login", filter.login());
        all.put("project", text(filter.sorted().project()));
        all.put("group", text(filter.sorted().group()));
        all.put("attitude", text(filter.sorted().attitude()));
        all.put("kind", text(filter.traits().kind()));
        all.put("country", filter.traits().country());
        all.put("language", filter.traits().language());
        all.put("from", text(filter.from()));
        all.put("until", text(filter.until()));
        all.put("portal", text(filter.portal()));
        all.put("archived", filter.archived() ? "true" : "");
        all.put("order", order == ClientOrder.NAME ? "" : order.name());
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

    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replace("\0", "").strip();
    }

    private static @Nullable UUID id(Map<String, String> sent, String name) {
        try {
            return UUID.fromString(text(sent, name));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable LocalDate day(Map<String, String> sent, String name) {
        try {
            return LocalDate.parse(text(sent, name));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static @Nullable Boolean flag(Map<String, String> sent, String name) {
        return switch (text(sent, name)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// Where a page ended: what the last row was ordered by, and its id for those that are alike.
    record Place(String key, UUID id) {}
}
