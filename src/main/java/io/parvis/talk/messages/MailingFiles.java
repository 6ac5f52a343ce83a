package io.parvis.talk.messages;

import io.parvis.platform.files.Content;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the files that go with messages. Each client gets files of its own, with the same contents.
@Repository
class MailingFiles {

    private final JdbcClient jdbc;
    private final Files files;

    MailingFiles(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID mailing, List<Content> contents) {
        for (var content : contents) {
            jdbc.sql("insert into mailing_file (mailing_id, file_id) values (:mailing, :file)")
                    .param("mailing", mailing)
                    .param("file", files.add(content, Owner.FIRM).id())
                    .update();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID mailing, UUID file) {
        var removed =
                jdbc.sql("delete from mailing_file where mailing_id = :mailing and file_id = :file")
                        .param("mailing", mailing)
                        .param("file", file)
                        .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(UUID mailing) {
        var ids =
                jdbc.sql("select file_id from mailing_file where mailing_id = :mailing")
                        .param("mailing", mailing)
                        .query(UUID.class)
                        .list();
        return ids.isEmpty() ? List.of() : files.all(ids);
    }

    @Transactional(readOnly = true)
    public StoredFile get(UUID mailing, UUID file) {
        return of(mailing).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// What each recipient gets.
    @Transactional(readOnly = true)
    public List<Content> contents(UUID mailing) {
        return of(mailing).stream().map(StoredFile::content).toList();
    }
}
