package io.parvis.people.firm;

import io.parvis.platform.kernel.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The pictures of firms, apart from the rest: nothing that reads a firm ever reads its picture.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class FirmLogos {

    private final JdbcClient jdbc;

    FirmLogos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of the current firm. What was kept is looked at once more before it goes out.
    @Transactional(readOnly = true)
    public Logo get() {
        return find().orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Logo> find() {
        return jdbc.sql("select logo from firm where id = current_firm() and logo is not null")
                .query(byte[].class)
                .optional()
                .flatMap(Logo::read);
    }

    public void put(Logo logo) {
        write(logo.content());
    }

    public void remove() {
        write(null);
    }

    private void write(byte @Nullable [] content) {
        jdbc.sql("update firm set logo = cast(:logo as bytea) where id = current_firm()")
                .param("logo", content)
                .update();
    }
}
