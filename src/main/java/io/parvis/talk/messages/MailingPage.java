package io.parvis.talk.messages;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.files.StoredFile;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.talk.answers.Filling;
import io.parvis.talk.messages.DryRun.Sample;
import io.parvis.talk.messages.RecipientRows.Row;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message: as a draft, what would happen if it were sent; else how far it is, and what became of it.
///
/// @param dryRun of a draft; null of one that was sent
/// @param author who writes, as the clients read it
/// @param fields what was refused
record MailingPage(
        Mailing mailing,
        @Nullable DryRun dryRun,
        Report report,
        String category,
        String firm,
        String author,
        Enclosed enclosed,
        Fields fields)
        implements View {

    static final int PAGE = 50;

    /// What goes with it, and whom a filter names in the reader's words.
    record Enclosed(List<StoredFile> files, Supplier<String> filter) {}

    /// What became of it so far. @param more whether there are others after these
    record Report(RecipientQuery query, List<Row> rows, boolean more, int answered) {

        static final Report NONE = new Report(RecipientQuery.ALL, List.of(), false, 0);
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String title() {
        return MailingList.subject(mailing);
    }

    String here() {
        return Show.base() + "/messages/" + mailing.id();
    }

    String audience() {
        return switch (mailing.content().audience()) {
            case Audience.Everyone _ -> t("mailing.everyone");
            case Audience.Filtered _ -> t("mailing.filtered", enclosed.filter().get());
            case Audience.Chosen chosen -> t("mailing.chosen", chosen.clients().size());
        };
    }

    /// When it is to be sent, as a browser writes it.
    Fields later() {
        var at = mailing.sendAt();
        if (fields.anyError() || at == null) {
            return fields;
        }
        var local = LocalDateTime.ofInstant(at, Current.actor().zone());
        return Fields.of(Map.of("at", local.truncatedTo(ChronoUnit.MINUTES)));
    }

    String zone() {
        return Current.actor().zone().getId();
    }

    String subject(Sample sample) {
        return filling(sample).fill(mailing.content().subject().in(sample.language()));
    }

    String text(Sample sample) {
        return filling(sample).fill(mailing.content().text().in(sample.language()));
    }

    boolean isGoing() {
        return mailing.state() == MailingState.SENDING;
    }

    /// The address under which it is looked at anew.
    String again() {
        return here() + report.query().text();
    }

    List<Choice> states() {
        return Stream.of(RecipientState.values())
                .map(state -> new Choice(state.name(), t(state)))
                .toList();
    }

    @Nullable String nextHref() {
        return report.more() ? at(report.query().state(), report.rows().getLast()) : null;
    }

    @Nullable String firstHref() {
        return report.query().after() == null ? null : at(report.query().state(), null);
    }

    private String at(@Nullable RecipientState state, @Nullable Row after) {
        var place = after == null ? null : after.domain().value();
        return here() + new RecipientQuery(state, place).text();
    }

    private Filling filling(Sample sample) {
        return new Filling(sample.client(), sample.contact(), sample.code(), firm, author);
    }
}
