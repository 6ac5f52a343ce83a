package io.parvis.talk.messages;

import io.parvis.people.clientele.FilteredClients;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Visit;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.messages.MailingPage.Enclosed;
import io.parvis.talk.messages.MailingPage.Report;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the page of a message together, for the handlers that show it.
@Component
class MailingPages {

    private final Mailings mailings;
    private final DryRuns dryRuns;
    private final RecipientRows rows;
    private final Categories categories;
    private final Sources sources;

    MailingPages(
            Mailings mailings,
            DryRuns dryRuns,
            RecipientRows rows,
            Categories categories,
            Sources sources) {
        this.mailings = mailings;
        this.dryRuns = dryRuns;
        this.rows = rows;
        this.categories = categories;
        this.sources = sources;
    }

    /// Whom else the page asks.
    @Component
    record Sources(Accounts accounts, MailingFiles files, FilteredClients filtered) {}

    @Transactional(readOnly = true)
    public MailingPage page(UUID id, RecipientQuery query, Fields fields) {
        var mailing = mailings.get(id);
        var firm = firm();
        var dryRun = mailing.isAhead() ? dryRuns.of(mailing.content(), firm.language()) : null;
        return new MailingPage(
                mailing,
                dryRun,
                mailing.isAhead() ? Report.NONE : report(id, query),
                categories
                        .get(mailing.content().category())
                        .name()
                        .in(Current.locale().getLanguage()),
                firm.name(),
                sources.accounts.get(mailing.author()).name(),
                enclosed(mailing),
                fields);
    }

    private Enclosed enclosed(Mailing mailing) {
        Supplier<String> filter =
                mailing.content().audience() instanceof Audience.Filtered filtered
                        ? sources.filtered.said(filtered.query())
                        : () -> "";
        return new Enclosed(sources.files.of(mailing.id()), filter);
    }

    private Report report(UUID id, RecipientQuery query) {
        var found = rows.page(id, query, MailingPage.PAGE + 1);
        var more = found.size() > MailingPage.PAGE;
        return new Report(
                query, more ? found.subList(0, MailingPage.PAGE) : found, more, rows.answered(id));
    }

    private static Firm firm() {
        return Visit.here().firm();
    }
}
