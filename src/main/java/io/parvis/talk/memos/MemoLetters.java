package io.parvis.talk.memos;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells a worker that the office wrote, in their language. What it wrote is read at the portal.
@Component
class MemoLetters {

    private final JdbcClient jdbc;
    private final Post post;
    private final PublicAddress site;

    MemoLetters(JdbcClient jdbc, Post post, PublicAddress site) {
        this.jdbc = jdbc;
        this.post = post;
        this.site = site;
    }

    private record Reader(String name, String email, String language) {}

    /// Whoever has no e-mail address, or no way in, is not told.
    void send(WorkerId worker) {
        reader(worker).ifPresent(reader -> post.send(letter(Visit.here().firm(), reader)));
    }

    private Optional<Reader> reader(WorkerId worker) {
        return jdbc.sql(
                        """
                        select name, email, language
                          from worker
                         where id = :worker and email <> '' and account_id is not null and archived_at is null
                        """)
                .param("worker", worker.value())
                .query(Reader.class)
                .optional();
    }

    private Letter letter(Firm firm, Reader to) {
        var address = site.of(Doors.path(firm.slug(), Realm.WORKER)) + "/messages";
        return new Letter(
                firm.name(),
                to.email(),
                to.language(),
                Message.of("mail.memo.subject", firm.name()),
                Message.of("mail.memo.body", to.name(), firm.name(), address));
    }
}
