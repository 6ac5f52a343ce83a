package io.parvis.papers.expected;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.menus.Audience;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Tab;
import io.parvis.platform.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whose documents lack.
///
/// @param found a row more than a page, where there is another page
/// @param counted how many there are, as far as somebody counted
/// @param shown whether people find at their portal what they are asked for
record MissingPage(
        MissingQuery query,
        List<MissingRow> found,
        int counted,
        List<ExpectedDocument> expected,
        boolean shown)
        implements View {

    List<MissingRow> rows() {
        return found.subList(0, Math.min(found.size(), Missing.PAGE));
    }

    String count() {
        return counted > Missing.COUNTED
                ? t("missing.count.more", Missing.COUNTED)
                : t("missing.count", counted);
    }

    List<Tab> tabs() {
        return Stream.of(Audience.values())
                .map(one ->
                        new Tab(
                                t("missing." + one.text()),
                                base() + "/missing-documents?of=" + one,
                                query.audience() == one))
                .toList();
    }

    List<Choice> documents() {
        return expected.stream().map(one -> new Choice(one.id().toString(), one.title())).toList();
    }

    List<Choice> states() {
        return Stream.of(
                        ExpectationState.MISSING,
                        ExpectationState.EXPIRED,
                        ExpectationState.EXPIRING,
                        ExpectationState.WAITING)
                .map(one -> new Choice(one.name(), t(one)))
                .toList();
    }

    String chosen(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    List<ActiveFilter> active() {
        var active = new ArrayList<ActiveFilter>();
        if (!query.q().isEmpty()) {
            active.add(new ActiveFilter(t("missing.search"), query.q(), href("q", null)));
        }
        if (query.expected() != null) {
            active.add(
                    new ActiveFilter(
                            t("expected.name"), name(query.expected()), href("expected", null)));
        }
        if (query.state() != null) {
            active.add(new ActiveFilter(t("missing.state"), t(query.state()), href("state", null)));
        }
        return active;
    }

    String name(UUID id) {
        return expected.stream()
                .filter(one -> one.id().equals(id))
                .map(ExpectedDocument::title)
                .findFirst()
                .orElse("");
    }

    /// Of the list without any filter.
    String allHref() {
        return base() + "/missing-documents?of=" + query.audience();
    }

    private String href(String name, @Nullable Object value) {
        return base() + query.path(name, value);
    }

    /// Whether one can ask for what is listed: not for what waits to be looked at.
    boolean asks() {
        return shown && query.state() != ExpectationState.WAITING;
    }

    @Nullable String first() {
        return query.after().isEmpty() ? null : href("", "");
    }

    @Nullable String next() {
        return found.size() > Missing.PAGE ? href("after", rows().getLast().pair()) : null;
    }
}
