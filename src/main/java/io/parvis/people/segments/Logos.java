package io.parvis.people.segments;

import io.parvis.people.firm.Logo;
import io.parvis.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The logos of projects, apart from the rest: no list ever reads a picture.
@Repository
@NamedInterface("api")
public class Logos {

    private final JdbcClient jdbc;

    Logos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was kept is looked at once more before it goes out.
    @Transactional(readOnly = true)
    public Logo get(ProjectId id) {
        return jdbc.sql("select logo from project where id = :id and logo is not null")
                .param("id", id.value())
                .query(byte[].class)
                .optional()
                .flatMap(Logo::read)
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(ProjectId id, Logo logo) {
        write(id, logo.content(), logo.kind().type());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ProjectId id) {
        write(id, null, null);
    }

    private void write(ProjectId id, byte @Nullable [] content, @Nullable String type) {
        jdbc.sql(
                        """
                        update project
                           set logo = cast(:logo as bytea), logo_type = cast(:type as text), version = version + 1
                         where id = :id
                        """)
                .param("id", id.value())
                .param("logo", content)
                .param("type", type)
                .update();
    }
}
