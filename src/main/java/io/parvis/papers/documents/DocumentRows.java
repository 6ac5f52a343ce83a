package io.parvis.papers.documents;

import io.parvis.papers.documents.Document.Version;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All that is written about documents.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DocumentRows {

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Document document) {
        jdbc.sql(
                        """
                        insert into document (id, domain_id, worker_id, label, folder, on_portal, on_team, expires_on, ends_at,
                                              by_client, version)
                        values (:id, cast(:client as uuid), cast(:worker as uuid), :label, :folder, :portal, :team, cast(:expires as date),
                                cast(:ends as timestamptz), :byClient, :version)
                        """)
                .params(columns(document.about()))
                .param("client", document.shelf().client())
                .param("worker", document.shelf().worker())
                .param("byClient", document.byClient())
                .param("version", document.latest().number())
                .param("id", document.id())
                .update();
        add(document.id(), document.latest());
    }

    void change(Document document, Particulars about) {
        jdbc.sql(
                        """
                        update document
                           set label = :label, folder = :folder, on_portal = :portal, on_team = :team,
                               expires_on = cast(:expires as date), ends_at = cast(:ends as timestamptz)
                         where id = :id
                        """)
                .params(columns(about))
                .param("id", document.id())
                .update();
    }

    /// Puts a newer one in its place. The one who came second is refused by the key.
    void renew(Document document, Version next) {
        add(document.id(), next);
        jdbc.sql("update document set version = :number where id = :id")
                .param("number", next.number())
                .param("id", document.id())
                .update();
    }

    void remove(Document document) {
        var removed =
                jdbc.sql("delete from document where id = :id").param("id", document.id()).update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    /// Takes away all of some clients.
    void clear(Collection<UUID> clients) {
        jdbc.sql("delete from document where domain_id = any(:clients)")
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    private void add(UUID document, Version version) {
        jdbc.sql(
                        """
                        insert into document_version (document_id, number, file_id, stored_at, stored_by)
                        values (:document, :number, :file, :at, :by)
                        """)
                .param("document", document)
                .param("number", version.number())
                .param("file", version.file().id())
                .param("at", Timestamp.from(version.at()))
                .param("by", version.by())
                .update();
    }

    private static Map<String, @Nullable Object> columns(Particulars about) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("label", about.label());
        columns.put("folder", about.folder());
        columns.put("portal", about.portal());
        columns.put("team", about.team());
        columns.put("expires", about.expires());
        columns.put("ends", end(about.expires()));
        return columns;
    }

    // When the day is over, where the firm is.
    private static @Nullable Timestamp end(@Nullable LocalDate expires) {
        return expires == null
                ? null
                : Timestamp.from(
                        expires.plusDays(1).atStartOfDay(Current.actor().zone()).toInstant());
    }
}
