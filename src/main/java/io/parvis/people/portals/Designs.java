package io.parvis.people.portals;

import io.parvis.people.menus.Audience;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about how portals look, and are to look.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Designs {

    // What a later version of the program wrote is passed over, not failed on.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL).build();

    private final JdbcClient jdbc;

    Designs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is worked on; the usual design before anybody did.
    public Draft draft(Audience audience) {
        return jdbc.sql("select design, version from portal_design where audience = :audience")
                .param("audience", audience.name())
                .query((row, _) -> new Draft(design(row, audience), row.getInt("version")))
                .optional()
                .orElseGet(() -> new Draft(PortalDesign.usual(audience), 0));
    }

    /// @param version that was read
    /// @return whether it was done: not when somebody saved since
    public boolean keep(Audience audience, PortalDesign design, int version) {
        return jdbc.sql(
                                """
                                insert into portal_design (audience, design, version)
                                values (:audience, cast(:design as jsonb), 1)
                                on conflict (firm_id, audience) do update
                                   set design = excluded.design, version = portal_design.version + 1
                                 where portal_design.version = :version
                                """)
                        .param("audience", audience.name())
                        .param("design", JSON.writeValueAsString(design))
                        .param("version", version)
                        .update()
                == 1;
    }

    /// What is in force; empty before anything was published.
    public Optional<Edition> live(Audience audience) {
        return jdbc.sql(
                        """
                        select number, design, published_at, published_by from portal_edition
                         where audience = :audience order by number desc limit 1
                        """)
                .param("audience", audience.name())
                .query((row, _) -> edition(row, audience))
                .optional();
    }

    public void add(Audience audience, Edition edition) {
        jdbc.sql(
                        """
                        insert into portal_edition (audience, number, design, published_at, published_by)
                        values (:audience, :number, cast(:design as jsonb), :at, :by)
                        """)
                .param("audience", audience.name())
                .param("number", edition.number())
                .param("design", JSON.writeValueAsString(edition.design()))
                .param("at", Timestamp.from(edition.publishedAt()))
                .param("by", edition.publishedBy())
                .update();
    }

    public void remove(Audience audience, int number) {
        jdbc.sql("delete from portal_edition where audience = :audience and number = :number")
                .param("audience", audience.name())
                .param("number", number)
                .update();
    }

    private static Edition edition(ResultSet row, Audience audience) throws SQLException {
        return new Edition(
                row.getInt("number"),
                design(row, audience),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"));
    }

    private static PortalDesign design(ResultSet row, Audience audience) throws SQLException {
        return JSON.readValue(row.getString("design"), PortalDesign.class).complete(audience);
    }
}
