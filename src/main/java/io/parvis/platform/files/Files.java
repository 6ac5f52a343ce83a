package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Kept;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about files. A feature that shows one points at it from a table of its own, and asks there first who may
/// see it; a file that no table points at is purged.
@Repository
public class Files {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Files(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whose a file is.
    ///
    /// @param domain the client's, whose erasure takes the file along; none: the firm's own
    /// @param internal whether the client may never see it
    public record Owner(@Nullable UUID domain, boolean internal) {

        /// The firm's own, for its employees.
        public static final Owner FIRM = new Owner(null, true);
    }

    /// Makes a content that was received somebody's.
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile add(Content content, Owner owner) {
        var file =
                new StoredFile(
                        ids.next(), content.name(), content.type(), content.kept(), content.scan());
        jdbc.sql(
                        """
                        insert into file (id, domain_id, internal, name, type, size, hash, scan, kept_at)
                        values (:id, cast(:domain as uuid), :internal, :name, :type, :size, :hash, :scan, :now)
                        """)
                .param("id", file.id())
                .param("domain", owner.domain())
                .param("internal", owner.internal())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.kept().size())
                .param("hash", file.kept().hash())
                .param("scan", file.scan().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return file;
    }

    @Transactional(readOnly = true)
    public StoredFile get(UUID id) {
        return jdbc.sql("select id, name, type, size, hash, scan from file where id = :id")
                .param("id", id)
                .query(Files::file)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Those of these files that are in sight, in the order of their names.
    @Transactional(readOnly = true)
    public List<StoredFile> all(Collection<UUID> wanted) {
        return jdbc.sql(
                        """
                        select id, name, type, size, hash, scan
                          from file
                         where id = any(:ids)
                         order by name collate reader_order, id
                        """)
                .param("ids", wanted.toArray(UUID[]::new))
                .query(Files::file)
                .list();
    }

    /// Those that the scanner has not looked at, the oldest first.
    @Transactional(readOnly = true)
    public List<StoredFile> waiting(int most) {
        return jdbc.sql(
                        """
                        select id, name, type, size, hash, scan
                          from file
                         where scan = 'WAITING'
                         order by kept_at, id
                         limit :most
                        """)
                .param("most", most)
                .query(Files::file)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void settle(UUID id, Scan found) {
        jdbc.sql("update file set scan = :found where id = :id")
                .param("found", found.name())
                .param("id", id)
                .update();
    }

    /// Forgets the files that nothing points at, and were kept before a moment.
    @Transactional(propagation = Propagation.MANDATORY)
    int forgetUnused(Instant before) {
        return jdbc.sql("delete from file where id in (select unused_files(:before))")
                .param("before", Timestamp.from(before))
                .update();
    }

    /// Those of these contents that no file has.
    @Transactional(readOnly = true)
    public Set<String> nobodys(Collection<String> hashes) {
        var rest = new HashSet<>(hashes);
        rest.removeAll(
                jdbc.sql("select distinct hash from file where hash = any(:hashes)")
                        .param("hashes", hashes.toArray(String[]::new))
                        .query(String.class)
                        .list());
        return rest;
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("type"),
                new Kept(row.getString("hash"), row.getLong("size")),
                Scan.valueOf(row.getString("scan")));
    }
}
