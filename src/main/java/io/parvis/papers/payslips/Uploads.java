package io.parvis.papers.payslips;

import io.parvis.papers.payslips.Upload.By;
import io.parvis.papers.payslips.Upload.Paid;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of what the office uploads: the files, and whose their pages are.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Uploads {

    static final int PAGE = 30;

    private static final String SELECT =
            """
            select id, month, label, file_id, uploaded_at, uploaded_by, published_at, published, version
              from payslip_upload
            """;

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest first: one more than a page, when there are so many.
    @Transactional(readOnly = true)
    public List<Upload> page(@Nullable UUID after) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where cast(:after as uuid) is null or id < :after
                                 order by id desc limit :most
                                """)
                .param("after", after)
                .param("most", PAGE + 1)
                .query(Uploads::upload)
                .list();
    }

    @Transactional(readOnly = true)
    public Upload get(UUID id) {
        return one(SELECT + " where id = :id", id);
    }

    /// Nobody else changes or publishes it until this transaction ends.
    Upload lock(UUID id) {
        return one(SELECT + " where id = :id for update", id);
    }

    @Transactional(readOnly = true)
    public List<SheetPage> pages(UUID upload) {
        return jdbc.sql(
                        """
                        select page, finding, number, worker_id from payslip_page
                         where upload_id = :upload order by page
                        """)
                .param("upload", upload)
                .query((row, _) ->
                        new SheetPage(
                                row.getInt("page"),
                                Finding.valueOf(row.getString("finding")),
                                row.getString("number"),
                                row.getObject("worker_id", UUID.class)))
                .list();
    }

    /// Everybody who works for the firm or did, by name.
    @Transactional(readOnly = true)
    public List<Payee> payees() {
        return jdbc.sql(
                        """
                        select id, number, name, archived_at is not null as gone from worker
                         order by name collate reader_order, id
                        """)
                .query((row, _) ->
                        new Payee(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getString("name"),
                                row.getBoolean("gone")))
                .list();
    }

    void add(Upload upload, List<SheetPage> pages) {
        jdbc.sql(
                        """
                        insert into payslip_upload (id, month, label, file_id, uploaded_at, uploaded_by)
                        values (:id, :month, :label, :file, :at, :by)
                        """)
                .param("id", upload.id())
                .param("month", upload.paid().month())
                .param("label", upload.paid().label())
                .param("file", upload.file())
                .param("at", Timestamp.from(upload.uploaded().at()))
                .param("by", upload.uploaded().name())
                .update();
        add(upload.id(), pages);
    }

    private void add(UUID upload, List<SheetPage> pages) {
        jdbc.sql(
                        """
                        insert into payslip_page (upload_id, page, finding, number, worker_id)
                        select :upload, p, f, n, cast(nullif(w, '') as uuid)
                          from unnest(cast(:pages as integer[]), cast(:findings as text[]), cast(:numbers as text[]),
                                      cast(:workers as text[])) as one (p, f, n, w)
                        """)
                .param("upload", upload)
                .param("pages", pages.stream().map(SheetPage::page).toArray(Integer[]::new))
                .param("findings", texts(pages, page -> page.finding().name()))
                .param("numbers", texts(pages, SheetPage::number))
                .param(
                        "workers",
                        texts(pages, page -> page.worker() == null ? "" : page.worker().toString()))
                .update();
    }

    private static String[] texts(List<SheetPage> pages, Function<SheetPage, String> text) {
        return pages.stream().map(text).toArray(String[]::new);
    }

    /// @param worker null: nobody's
    void assign(UUID upload, Assignment what) {
        jdbc.sql(
                        """
                        update payslip_page set worker_id = cast(:worker as uuid), finding = :finding
                         where upload_id = :upload and page between :first and :last
                        """)
                .param("worker", what.worker())
                .param(
                        "finding",
                        (what.worker() == null ? Finding.LEFT_OUT : Finding.BY_HAND).name())
                .param("upload", upload)
                .param("first", what.first())
                .param("last", what.last())
                .update();
        touch(upload);
    }

    private void touch(UUID upload) {
        jdbc.sql("update payslip_upload set version = version + 1 where id = :id")
                .param("id", upload)
                .update();
    }

    void published(UUID upload, By by, int many) {
        jdbc.sql(
                        """
                        update payslip_upload
                           set published_at = :at, published_by = :by, published = :many, version = version + 1
                         where id = :id
                        """)
                .param("at", Timestamp.from(by.at()))
                .param("by", by.name())
                .param("many", many)
                .param("id", upload)
                .update();
    }

    void remove(UUID upload) {
        jdbc.sql("delete from payslip_upload where id = :id").param("id", upload).update();
    }

    private Upload one(String query, UUID id) {
        return jdbc.sql(query)
                .param("id", id)
                .query(Uploads::upload)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        var published = row.getTimestamp("published_at");
        return new Upload(
                row.getObject("id", UUID.class),
                new Paid(row.getObject("month", LocalDate.class), row.getString("label")),
                row.getObject("file_id", UUID.class),
                new By(row.getTimestamp("uploaded_at").toInstant(), row.getString("uploaded_by")),
                published == null ? null : published.toInstant(),
                row.getInt("published"),
                row.getInt("version"));
    }
}
