package io.parvis.talk.tickets;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.talk.tickets.Pens.Pen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ticket as employees see it.
///
/// @param pen who else is writing an answer at this moment
/// @param others of the same client, with which it could be merged
/// @param sent what was typed and refused, by the name of its form
record TicketPage(
        TicketSheet sheet,
        List<Entry> messages,
        List<Entry> notes,
        TicketFile.Contents contents,
        @Nullable Pen pen,
        Map<String, Fields> sent,
        List<TicketSheet> others,
        Instant now)
        implements View {

    private static final int EXCERPT = 60;

    @Override
    public int status() {
        return sent.values().stream().anyMatch(Fields::anyError) ? 422 : 200;
    }

    String here() {
        return Show.base() + "/tickets/" + sheet.id();
    }

    Fields answer() {
        return sent.getOrDefault("answer", Fields.empty()).in("answer");
    }

    /// What whoever answers has seen: the last message on the page.
    String newest() {
        return messages.isEmpty() ? "" : messages.getLast().id().toString();
    }

    Fields note() {
        return sent.getOrDefault("note", Fields.empty()).in("note");
    }

    Fields assignment() {
        return typed("assignment", "assignee", String.valueOf(sheet.assignee()));
    }

    Fields category() {
        return typed("category", "category", sheet.category().toString());
    }

    boolean wasRefused(String form) {
        return sent.getOrDefault(form, Fields.empty()).anyError();
    }

    boolean isArchived() {
        return sheet.office() == OfficeState.ARCHIVED;
    }

    String categoryName() {
        return sheet.categoryName().in(Current.locale().getLanguage());
    }

    String waited() {
        return Waiting.since(sheet.waitingSince(), now);
    }

    Fields merger() {
        return sent.getOrDefault("merger", Fields.empty()).in("merger");
    }

    Fields parts() {
        return sent.getOrDefault("parts", Fields.empty()).in("parts");
    }

    List<Choice> mergers() {
        return others.stream()
                .map(one ->
                        new Choice(
                                one.id().toString(),
                                one.subject() + " · " + Show.dayOf(one.openedAt())))
                .toList();
    }

    List<Choice> passages() {
        return messages.stream()
                .map(entry -> new Choice(entry.id().toString(), excerpt(entry)))
                .toList();
    }

    private static String excerpt(Entry entry) {
        var line = entry.text().lines().findFirst().orElse("");
        var cut = line.codePointCount(0, line.length()) > EXCERPT;
        var shown = cut ? line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…" : line;
        return entry.author() + " · " + shown;
    }

    List<Choice> employees() {
        return contents.employees().stream()
                .map(employee -> new Choice(employee.id().toString(), employee.name()))
                .toList();
    }

    List<Choice> categories() {
        var language = Current.locale().getLanguage();
        return contents.categories().stream()
                .filter(one -> one.active() || one.id().equals(sheet.category()))
                .map(one -> new Choice(one.id().toString(), one.name().in(language)))
                .toList();
    }

    String othersOfClient() {
        var client = sheet.domain().value();
        return Show.base() + new TicketQuery(QueueView.ALL, null, null, client, null).path();
    }

    String lead() {
        return t("ticket.opened", Show.moment(sheet.openedAt()));
    }

    private Fields typed(String form, String field, String kept) {
        return sent.getOrDefault(form, Fields.of(Map.of(field, kept))).in(form);
    }
}
