package io.parvis.talk.tickets;

import io.parvis.people.employees.EmployeeName;
import io.parvis.people.employees.Employees;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.talk.answers.AnswerTemplates;
import io.parvis.talk.answers.Filling;
import io.parvis.talk.answers.Snippet;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Category;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the page of a ticket shows to an employee beside the conversation.
@Component
class TicketFile {

    private static final int HISTORY = 50;

    private final AnswerTemplates templates;
    private final Categories categories;
    private final Employees employees;
    private final History history;
    private final TicketMails mails;

    TicketFile(
            AnswerTemplates templates,
            Categories categories,
            Employees employees,
            History history,
            TicketMails mails) {
        this.templates = templates;
        this.categories = categories;
        this.employees = employees;
        this.history = history;
        this.mails = mails;
    }

    /// @param firm the firm's name
    /// @param writer the name of who would answer
    @Transactional(readOnly = true)
    public Contents of(TicketSheet sheet, String firm, String writer) {
        var filling = new Filling(sheet.client(), sheet.contact(), sheet.code(), firm, writer);
        return new Contents(
                templates.offered(sheet.category(), sheet.language(), filling),
                categories.all(),
                employees.active(),
                history.of(new Subject("ticket", sheet.id().value()), HISTORY),
                mails.of(sheet.id()));
    }

    /// @param snippets texts to put in, in the client's language
    record Contents(
            List<Snippet> snippets,
            List<Category> categories,
            List<EmployeeName> employees,
            List<History.Entry> history,
            List<TicketMails.TicketMail> mails) {}
}
