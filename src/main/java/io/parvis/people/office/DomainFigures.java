package io.parvis.people.office;

import io.parvis.people.identity.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Counts domains for the home page: one statement, each count stops at a limit and walks an index.
@Repository
class DomainFigures {

    private static final String COUNTS =
            """
            select exists (select from client) as any_client,
                   (select count(*) from (select from domain
                     where status = 'STARTUP'%1$s limit :most) d) as startup,
                   (select count(*) from (select from domain
                     where blocked%1$s limit :most) d) as blocked,
                   (select count(*) from (select from domain
                     where responsible_id is null and not closed%1$s limit :most) d) as without_responsible,
                   (select count(*) from (select from domain
                     where responsible_id = :person%1$s limit :most) d) as responsible,
                   (select count(*) from (select from domain
                     where backup_id = :person%1$s limit :most) d) as backup,
                   (select count(*) from (select from domain
                     where controller_id = :person%1$s limit :most) d) as controller,
                   (select count(*) from (select from domain
                     where account_manager_id = :person%1$s limit :most) d) as account_manager
            """;

    // Every list counts one client alone while it is narrowed to it (decision D17).
    private static final String NARROWED = " and id = cast(:narrowed as uuid)";

    private final JdbcClient jdbc;

    DomainFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param person whose functions are counted
    @Transactional(readOnly = true)
    public Figures of(UUID person) {
        var narrowed = Visit.narrowedTo();
        return jdbc.sql(COUNTS.formatted(narrowed == null ? "" : NARROWED))
                .param("narrowed", narrowed)
                .param("person", person)
                .param("most", Figures.MOST + 1)
                .query(DomainFigures::figures)
                .single();
    }

    private static Figures figures(ResultSet row, int number) throws SQLException {
        return new Figures(
                row.getBoolean("any_client"),
                row.getInt("startup"),
                row.getInt("blocked"),
                row.getInt("without_responsible"),
                row.getInt("responsible"),
                row.getInt("backup"),
                row.getInt("controller"),
                row.getInt("account_manager"));
    }
}
