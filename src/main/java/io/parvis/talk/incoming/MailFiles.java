package io.parvis.talk.incoming;

import io.parvis.people.firm.Firm;
import io.parvis.platform.files.Content;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.reading.Enclosure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the files that came with a mail. Their contents are kept before the transaction, so that no connection
/// waits for a disk.
@Repository
class MailFiles {

    private final Receiving receiving;
    private final Files files;
    private final Messages messages;
    private final JdbcClient jdbc;

    MailFiles(Receiving receiving, Files files, Messages messages, JdbcClient jdbc) {
        this.receiving = receiving;
        this.files = files;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /// Keeps what a firm takes. What it does not take is named in the ticket, in the firm's language.
    Taken receive(Firm firm, List<Enclosure> enclosures) {
        var contents = new ArrayList<Content>();
        var leftOut = new ArrayList<String>();
        for (var enclosure : enclosures) {
            if (contents.size() == Receiving.MOST || !receive(enclosure, contents)) {
                leftOut.add(enclosure.name());
            }
        }
        var words = messages.in(firm.locale(firm.language()));
        return new Taken(
                contents,
                leftOut.isEmpty() ? "" : words.say("incoming.left-out", String.join(", ", leftOut)),
                words.say("incoming.files-only"));
    }

    private boolean receive(Enclosure enclosure, List<Content> contents) {
        try (var content = new ByteArrayInputStream(enclosure.content())) {
            return contents.add(receiving.receive("files", enclosure.name(), content));
        } catch (Refused notTaken) {
            return false;
        } catch (IOException away) {
            // The mail stays where it is until its files can be kept.
            throw new TransientDataAccessResourceException("a file cannot be kept now", away);
        }
    }

    /// Puts them beside the mail they came with.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(IncomingMail mail, List<Content> contents) {
        for (var content : contents) {
            var file = files.add(content, new Files.Owner(mail.domain(), true));
            jdbc.sql("insert into incoming_mail_file (mail_id, file_id) values (:mail, :file)")
                    .param("mail", mail.id())
                    .param("file", file.id())
                    .update();
        }
    }

    /// What is in the files of a mail, for the ticket it is put into.
    @Transactional(readOnly = true)
    public List<Content> contents(UUID mail) {
        return of(mail).stream().map(StoredFile::content).toList();
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(UUID mail) {
        return files.all(
                jdbc.sql("select file_id from incoming_mail_file where mail_id = :mail")
                        .param("mail", mail)
                        .query(UUID.class)
                        .list());
    }

    /// @throws NotFound when no mail in sight has it
    @Transactional(readOnly = true)
    public StoredFile get(UUID mail, UUID file) {
        return of(mail).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
