package io.parvis.papers.documents;

import io.parvis.platform.previews.Look;
import io.parvis.platform.previews.Preview;
import io.parvis.platform.previews.Preview.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what documents say, and how far they can be shown. The rows come and go with the documents.
@Repository
@Transactional(readOnly = true)
class DocumentTexts {

    private final JdbcClient jdbc;

    DocumentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How far some documents can be shown.
    Map<UUID, Preview> previews(Collection<UUID> documents) {
        return jdbc
                .sql(
                        "select document_id, state, pages from document_text where document_id = any(:ids)")
                .param("ids", documents.toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(
                                row.getObject("document_id", UUID.class),
                                new Preview(
                                        State.valueOf(row.getString("state")),
                                        row.getInt("pages"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Preview preview(UUID document) {
        return previews(List.of(document)).getOrDefault(document, Preview.WAITING);
    }

    /// What some documents say.
    Map<UUID, String> contents(Collection<UUID> documents) {
        return jdbc
                .sql(
                        """
                        select document_id, content from document_text
                         where document_id = any(:ids) and content <> ''
                        """)
                .param("ids", documents.toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(
                                row.getObject("document_id", UUID.class), row.getString("content")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Those that nobody has read, where nothing keeps the file back; the oldest first.
    List<UUID> waiting(int most) {
        return jdbc.sql(
                        """
                        select t.document_id
                          from document_text t
                          join document d on d.firm_id = t.firm_id and d.id = t.document_id
                          join document_version v on v.firm_id = d.firm_id and v.document_id = d.id and v.number = d.version
                          join file f on f.firm_id = v.firm_id and f.id = v.file_id
                         where t.state = 'WAITING' and f.scan in ('NONE', 'CLEAN')
                         order by t.document_id
                         limit :most
                        """)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// @param number the version that was read: of one that was renewed meanwhile nothing is noted
    @Transactional(propagation = Propagation.MANDATORY)
    boolean settle(UUID document, int number, Look look) {
        return jdbc.sql(
                                """
                                update document_text
                                   set state = :state, pages = :pages, content = :content
                                 where document_id = :document
                                   and exists (select from document d
                                                where d.id = document_text.document_id and d.version = :number)
                                """)
                        .param("state", look.preview().state().name())
                        .param("pages", look.preview().pages())
                        .param("content", look.text())
                        .param("document", document)
                        .param("number", number)
                        .update()
                == 1;
    }
}
