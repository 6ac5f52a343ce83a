package io.parvis.people.importing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The clients that came by an import, for features that act on all of them.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class ImportedClients {

    private final JdbcClient jdbc;

    ImportedClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that it created and that are in sight, in no order; none once its report is deleted.
    public List<UUID> created(UUID imported) {
        return jdbc.sql(
                        """
                        select client_id from client_import_line where import_id = :import and before is null
                        """)
                .param("import", imported)
                .query(UUID.class)
                .list();
    }
}
