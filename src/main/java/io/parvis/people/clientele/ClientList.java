package io.parvis.people.clientele;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.can;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.clientele.ClientRows.Count;
import io.parvis.people.clientele.ListViews.SavedFilter;
import io.parvis.people.firm.Feature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The list of clients.
///
/// @param form what was typed to arrange the list, after a refusal
record ClientList(
        ClientListQuery query,
        Found found,
        Sortings.All sortings,
        Arrangement arrangement,
        Fields form)
        implements View {

    /// Whether portals can be generated at all.
    boolean hasPortals() {
        return Visit.here().firm().has(Feature.CLIENT_PORTAL);
    }

    static final int PAGE = 50;

    /// A page of rows.
    ///
    /// @param resembling whether nothing held what was typed, and the rows only resemble it
    record Found(List<ClientRow> rows, boolean more, Count count, boolean resembling) {}

    /// How this employee likes the list.
    record Arrangement(List<ClientColumn> columns, List<SavedFilter> saved) {}

    @Override
    public int status() {
        return form.anyError() ? 422 : 200;
    }

    ClientFilter filter() {
        return query.filter();
    }

    List<ClientRow> rows() {
        return found.rows();
    }

    List<ClientColumn> columns() {
        return arrangement.columns();
    }

    /// The address of this list as a file.
    String export(String format) {
        var query = query().parametersText();
        return base() + "/clients/export/" + format + (query.isEmpty() ? "" : "?" + query);
    }

    /// Whether rows can be ticked to do something with several.
    boolean picks() {
        return !filter().archived()
                && (can(Permission.WRITE_TO_CLIENTS) || can(Permission.MANAGE_CLIENTS));
    }

    /// Where one writes to all that this list shows.
    String write() {
        var narrowed = query.narrowed();
        if (narrowed != null) {
            return base() + "/messages/new?clients=" + narrowed;
        }
        var query = filter().isEmpty() ? "" : query().parametersText();
        return base()
                + "/messages/new?"
                + (query.isEmpty()
                        ? "everyone=true"
                        : "filter=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    boolean invites() {
        return !filter().archived() && can(Permission.MANAGE_CLIENTS);
    }

    /// Where one invites all that this list shows.
    String invite() {
        var narrowed = query.narrowed();
        if (narrowed != null) {
            return base() + "/clients/invitations/new?clients=" + narrowed;
        }
        var query = filter().isEmpty() ? "" : query().parametersText();
        return base()
                + "/clients/invitations/new"
                + (query.isEmpty()
                        ? ""
                        : "?filter=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    Fields columnFields() {
        return Fields.of(Map.of("columns", columns())).in("columns");
    }

    List<Choice> columnChoices() {
        return Stream.of(ClientColumn.values())
                .map(column -> new Choice(column.name(), t(column)))
                .toList();
    }

    String count() {
        return t(
                found.count().more() ? "clients.count-more" : "clients.count",
                found.count().number());
    }

    List<ActiveFilter> active() {
        return new ClientFilterWords(query, sortings).active();
    }

    ClientFilterWords words() {
        return new ClientFilterWords(query, sortings);
    }

    @Nullable String next() {
        return found.more() ? query.next(base(), rows().getLast()) : null;
    }

    @Nullable String first() {
        return query.after() == null ? null : query.href(base(), "", "");
    }

    String ordered(ClientOrder order) {
        return query.href(base(), "order", order == ClientOrder.NAME ? "" : order.name());
    }

    @Nullable String direction(ClientOrder order) {
        return query.order() == order ? order.direction() : null;
    }
}
