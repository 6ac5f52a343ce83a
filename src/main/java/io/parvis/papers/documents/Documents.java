package io.parvis.papers.documents;

import io.parvis.papers.documents.Document.Version;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All that is read about documents.
@Repository
@Transactional(readOnly = true)
class Documents {

    static final int PAGE = 50;

    private static final String SELECT =
            """
            select d.id, d.domain_id, d.worker_id, d.label, d.folder, d.on_portal, d.on_team, d.expires_on, d.by_client,
                   v.number, v.file_id, v.stored_at, v.stored_by
              from document d
              join document_version v on v.firm_id = d.firm_id and v.document_id = d.id
            """;

    // The label or the file. Nothing is said of who may see it: that is what the rest of the query
    // is for.
    private static final String SAYING =
            """
             and d.id = any(array(
                select documents_saying(:holders, :q, cast(:folder as text), cast(:after as uuid), :most)))
            """;

    private final JdbcClient jdbc;
    private final Files files;
    private final Holders holders;

    Documents(JdbcClient jdbc, Files files, Holders holders) {
        this.jdbc = jdbc;
        this.files = files;
        this.holders = holders;
    }

    /// @throws NotFound where nothing can stand: with an archived client, or out of sight
    void mustHave(Shelf shelf) {
        if (!shelf.isCompany() && holders.name(shelf).isEmpty()) {
            throw new NotFound();
        }
    }

    /// Those of a shelf, newest first: one more than a page, when there are so many.
    List<Document> of(Shelf shelf, DocumentQuery query) {
        return list(Reach.of(shelf), query, PAGE + 1);
    }

    /// All of a shelf that a query finds.
    /// @throws NotFound as [#mustHave]
    List<Document> all(Shelf shelf, DocumentQuery query) {
        mustHave(shelf);
        return list(Reach.of(shelf), query.from(null), Integer.MAX_VALUE);
    }

    /// Those that a client or a worker reads: their own, and the firm's.
    List<Document> shared(Shelf own, DocumentQuery query, int most) {
        return list(Reach.from(own), query, most);
    }

    /// @throws NotFound when it stands on another shelf, or out of sight
    Document get(Shelf shelf, UUID id) {
        var reach = Reach.of(shelf);
        var found = read("where " + reach.condition() + " and d.id = :id", reach.person(), id);
        return found.stream().findFirst().orElseThrow(NotFound::new);
    }

    /// One that whoever asks may read, wherever it stands.
    Document get(UUID id) {
        return read("where d.id = :id", null, id).stream().findFirst().orElseThrow(NotFound::new);
    }

    /// All there ever were of one, the newest first.
    List<Version> versions(UUID document) {
        var rows =
                jdbc.sql(
                                """
                                select number, file_id, stored_at, stored_by from document_version
                                 where document_id = :id order by number desc
                                """)
                        .param("id", document)
                        .query((row, _) -> Row.of(row))
                        .list();
        var contents = contents(rows);
        return rows.stream().map(row -> row.version(contents)).toList();
    }

    List<String> folders(Shelf shelf) {
        return folders(Reach.of(shelf));
    }

    List<String> sharedFolders(Shelf own) {
        return folders(Reach.from(own));
    }

    private List<String> folders(Reach reach) {
        return jdbc.sql(reach.folders()).param("person", reach.person()).query(String.class).list();
    }

    private List<Document> list(Reach reach, DocumentQuery query, int most) {
        var rows =
                jdbc.sql(
                                SELECT
                                        + " and v.number = d.version where "
                                        + found(reach, query)
                                        + " order by d.id desc limit :most")
                        .param("person", reach.person())
                        .param("holders", reach.holders().toArray(UUID[]::new))
                        .param("q", query.q())
                        .param("folder", query.folder())
                        .param("after", query.after())
                        .param("most", most)
                        .query((row, _) -> new Found(of(row), Row.of(row)))
                        .list();
        return documents(rows);
    }

    private static String found(Reach reach, DocumentQuery query) {
        var conditions =
                (query.folder() == null ? "" : " and d.folder = :folder")
                        + (query.after() == null ? "" : " and d.id < cast(:after as uuid)");
        return query.q().isEmpty()
                ? reach.newest(conditions)
                : reach.condition() + SAYING + conditions;
    }

    private List<Document> read(String condition, @Nullable UUID person, UUID id) {
        return documents(
                jdbc.sql(SELECT + " and v.number = d.version " + condition)
                        .param("person", person)
                        .param("id", id)
                        .query((row, _) -> new Found(of(row), Row.of(row)))
                        .list());
    }

    private List<Document> documents(List<Found> found) {
        var contents = contents(found.stream().map(Found::row).toList());
        return found.stream()
                .map(one -> one.document().apply(one.row().version(contents)))
                .toList();
    }

    private Map<UUID, StoredFile> contents(List<Row> rows) {
        var ids = rows.stream().map(Row::file).toList();
        return ids.isEmpty()
                ? Map.of()
                : files.all(ids).stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    private static Function<Version, Document> of(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var shelf =
                new Shelf(
                        row.getObject("domain_id", UUID.class),
                        row.getObject("worker_id", UUID.class));
        var byClient = row.getBoolean("by_client");
        var about =
                new Particulars(
                        row.getString("label"),
                        row.getString("folder"),
                        row.getBoolean("on_portal"),
                        row.getBoolean("on_team"),
                        row.getObject("expires_on", LocalDate.class));
        return latest -> new Document(id, shelf, about, byClient, latest);
    }

    private record Found(Function<Version, Document> document, Row row) {}
}
