package io.parvis.talk.tickets;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.Tab;
import io.parvis.platform.web.View;
import io.parvis.talk.categories.Category;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The queue.
///
/// @param client the name of the client it is narrowed to; empty when it is not, or out of sight
record TicketList(
        TicketQuery query,
        List<TicketSheet> rows,
        boolean more,
        int counted,
        List<Category> categories,
        String client,
        Instant now)
        implements View {

    static final int PAGE = 50;

    String count() {
        return counted > TicketRows.MOST_COUNTED
                ? t("tickets.many", TicketRows.MOST_COUNTED)
                : t("tickets.count", counted);
    }

    List<Tab> tabs() {
        return Stream.of(QueueView.values())
                .map(view -> new Tab(t(view), href(query.viewing(view)), view == query.whose()))
                .toList();
    }

    List<Choice> states() {
        return Stream.of(OfficeState.values())
                .map(state -> new Choice(state.name(), t(state)))
                .toList();
    }

    List<Choice> categoryChoices() {
        return categories.stream().map(one -> new Choice(one.id().toString(), name(one))).toList();
    }

    String category(TicketSheet row) {
        return row.categoryName().in(Current.locale().getLanguage());
    }

    String waited(TicketSheet row) {
        return Waiting.since(row.waitingSince(), now);
    }

    String ofClient(TicketSheet row) {
        var client = row.domain().value();
        return href(new TicketQuery(QueueView.ALL, query.state(), query.category(), client, null));
    }

    List<ActiveFilter> filters() {
        var active = new ArrayList<ActiveFilter>();
        if (query.state() != null) {
            active.add(filter(t("ticket.state"), t(query.state()), query.withoutState()));
        }
        if (query.category() != null) {
            categories.stream()
                    .filter(one -> one.id().equals(query.category()))
                    .map(one -> filter(t("ticket.category"), name(one), query.withoutCategory()))
                    .forEach(active::add);
        }
        if (query.client() != null) {
            active.add(filter(t("ticket.client"), client, query.withoutClient()));
        }
        return active;
    }

    String cancelHref() {
        return href(query.unnarrowed());
    }

    @Nullable String firstHref() {
        return query.after() == null ? null : href(query.after(null));
    }

    @Nullable String nextHref() {
        return more ? href(query.after(rows.getLast().id().value())) : null;
    }

    private static String name(Category category) {
        return category.name().in(Current.locale().getLanguage());
    }

    private static ActiveFilter filter(String label, String value, TicketQuery without) {
        return new ActiveFilter(label, value, href(without));
    }

    private static String href(TicketQuery query) {
        return Show.base() + query.path();
    }
}
