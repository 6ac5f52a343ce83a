package io.parvis.papers.payslips;

import io.parvis.papers.payslips.Upload.By;
import io.parvis.papers.payslips.Upload.Paid;
import io.parvis.platform.files.Scan;
import io.parvis.platform.files.Storage.Kept;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of payslips. Of all of them, a worker sees their own.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Payslips {

    static final int PAGE = 36;

    private static final String SELECT =
            """
            select p.id, p.worker_id, p.month, p.label, p.hash as sealed, p.pages, p.published_at, p.published_by,
                   f.id as file, f.name, f.type, f.size, f.hash, f.scan
              from payslip p
              join file f on f.firm_id = p.firm_id and f.id = p.file_id
            """;

    private final JdbcClient jdbc;

    Payslips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A worker's, the newest month first: one more than a page, when there are so many.
    /// @param after the last of the page before; null for the first page
    @Transactional(readOnly = true)
    public List<Payslip> of(UUID worker, @Nullable UUID after) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where p.worker_id = :worker
                                   and (cast(:after as uuid) is null or (p.month, p.id) <
                                        (select l.month, l.id from payslip l where l.id = :after))
                                 order by p.month desc, p.id desc limit :most
                                """)
                .param("worker", worker)
                .param("after", after)
                .param("most", PAGE + 1)
                .query(Payslips::payslip)
                .list();
    }

    /// @throws NotFound when it is another's, or out of sight
    @Transactional(readOnly = true)
    public Payslip get(UUID worker, UUID id) {
        return jdbc.sql(SELECT + " where p.worker_id = :worker and p.id = :id")
                .param("worker", worker)
                .param("id", id)
                .query(Payslips::payslip)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Who has one for that already.
    @Transactional(readOnly = true)
    public Set<UUID> having(Paid paid) {
        return jdbc
                .sql("select worker_id from payslip where month = :month and label = :label")
                .param("month", paid.month())
                .param("label", paid.label())
                .query(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public String worker(UUID id) {
        return jdbc.sql("select name from worker where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Whoever comes in with an account.
    @Transactional(readOnly = true)
    public Optional<UUID> own(@Nullable UUID account) {
        return jdbc.sql("select id from worker where account_id = :account")
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    /// @return whether it was added: there is one for the same month and worker otherwise, and it stays
    boolean add(Payslip payslip) {
        return jdbc.sql(
                                """
                                insert into payslip (id, worker_id, month, label, file_id, hash, pages, published_at, published_by)
                                values (:id, :worker, :month, :label, :file, :hash, :pages, :at, :by)
                                    on conflict on constraint payslip_once do nothing
                                """)
                        .param("id", payslip.id())
                        .param("worker", payslip.worker())
                        .param("month", payslip.paid().month())
                        .param("label", payslip.paid().label())
                        .param("file", payslip.file().id())
                        .param("hash", payslip.hash())
                        .param("pages", payslip.pages())
                        .param("at", Timestamp.from(payslip.published().at()))
                        .param("by", payslip.published().name())
                        .update()
                > 0;
    }

    void remove(UUID worker, Paid paid) {
        jdbc.sql(
                        "delete from payslip where worker_id = :worker and month = :month and label = :label")
                .param("worker", worker)
                .param("month", paid.month())
                .param("label", paid.label())
                .update();
    }

    private static Payslip payslip(ResultSet row, int number) throws SQLException {
        var kept = new Kept(row.getString("hash"), row.getLong("size"));
        return new Payslip(
                row.getObject("id", UUID.class),
                row.getObject("worker_id", UUID.class),
                new Paid(row.getObject("month", LocalDate.class), row.getString("label")),
                new StoredFile(
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getString("type"),
                        kept,
                        Scan.valueOf(row.getString("scan"))),
                row.getString("sealed"),
                row.getInt("pages"),
                new By(
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by")));
    }
}
