package io.parvis.papers.payslips;

import io.parvis.papers.payslips.Upload.Paid;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells workers that a payslip is there, in their language. Nothing of what they are paid goes by mail.
@Component
class PayslipLetters {

    private final JdbcClient jdbc;
    private final Post post;
    private final PublicAddress site;

    PayslipLetters(JdbcClient jdbc, Post post, PublicAddress site) {
        this.jdbc = jdbc;
        this.post = post;
        this.site = site;
    }

    private record Reader(String name, String email, String language) {}

    /// @return how many were told: not those without an e-mail address, or without a way in
    int send(Collection<UUID> workers, Paid paid) {
        var firm = Visit.here().firm();
        var readers = readers(workers);
        readers.forEach(reader -> post.send(letter(firm, reader, paid)));
        return readers.size();
    }

    private List<Reader> readers(Collection<UUID> workers) {
        return jdbc.sql(
                        """
                        select name, email, language from worker
                         where id = any(:workers) and email <> '' and account_id is not null
                         order by id
                        """)
                .param("workers", workers.toArray(UUID[]::new))
                .query(Reader.class)
                .list();
    }

    private Letter letter(Firm firm, Reader to, Paid paid) {
        var locale = Languages.locale(to.language(), firm.country());
        var month = PayMonth.in(paid.month(), locale);
        return new Letter(
                firm.name(),
                to.email(),
                to.language(),
                Message.of("mail.payslip.subject", month),
                Message.of(
                        "mail.payslip.body",
                        to.name(),
                        firm.name(),
                        month,
                        site.of(Doors.path(firm.slug(), Realm.WORKER)) + "/payslips"));
    }
}
