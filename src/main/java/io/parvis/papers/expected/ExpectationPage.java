package io.parvis.papers.expected;

import static io.parvis.platform.web.Show.base;

import io.parvis.papers.expected.Expectation.Paper;
import io.parvis.papers.expected.Expectations.Request;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An expected document of one client or one worker, for the office.
///
/// @param name of the person
/// @param documents those of the person, of which one may be it
/// @param sent the form that was refused, empty for none
/// @param fields what was typed into it
record ExpectationPage(
        Expectation one,
        String name,
        List<Choice> documents,
        List<Request> requests,
        LocalDate today,
        String sent,
        Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String href() {
        return base() + one.officePath();
    }

    String documentHref(Paper paper) {
        return one.shelf().href() + "/" + paper.id();
    }

    boolean isRefused(String form) {
        return sent.equals(form);
    }

    /// Whether the form that was refused is about something that waits no longer.
    boolean cameTooLate() {
        return one.sent() == null && (isRefused("acceptance") || isRefused("refusal"));
    }

    /// From when on it may be asked for again; null where it may be now, or nothing lacks.
    @Nullable LocalDate again() {
        var last = one.asked().last();
        if (last == null || !one.state().lacks()) {
            return null;
        }
        var day =
                LocalDate.ofInstant(last, Current.actor().zone())
                        .plusDays(one.expected().requests().every());
        return day.isAfter(today) ? day : null;
    }

    boolean asks() {
        return one.state().lacks()
                && one.obstacle() == null
                && !one.asked().due()
                && again() == null;
    }

    boolean isWaived() {
        return one.state() == ExpectationState.WAIVED;
    }

    /// Of a form on this page.
    Fields of(String form) {
        return (isRefused(form) ? fields : fresh(form)).in(form);
    }

    private Fields fresh(String form) {
        var values = new HashMap<String, @Nullable Object>();
        var waits = one.sent();
        if (form.equals("acceptance") && waits != null) {
            values.put("sent", waits.id());
            values.put("until", waits.until());
        } else if (form.equals("filing")) {
            values.put("until", one.expected().validity().proposed(today));
        }
        return Fields.of(values);
    }

    /// The document that waits to be looked at.
    String waiting() {
        return Objects.requireNonNull(one.sent()).id().toString();
    }
}
