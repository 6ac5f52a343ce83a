package io.parvis.people.firm;

import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about who is the primary administrator. The database keeps it to exactly one who can sign in.
@Repository
@Transactional(readOnly = true)
public class PrimaryAdministrators {

    private final JdbcClient jdbc;

    PrimaryAdministrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The account of the current firm's; empty only until the firm has an administrator.
    public Optional<UUID> find() {
        return jdbc.sql(
                        "select primary_id from firm where id = current_firm() and primary_id is not null")
                .query(UUID.class)
                .optional();
    }

    /// All that concerns the current firm's; the telephone number is for them and for the operator alone.
    public Optional<Holder> findHolder() {
        return jdbc.sql(
                        """
                        select a.id, a.number, a.name, a.email, a.language, a.phone
                          from firm f
                          join account a on a.firm_id = f.id and a.id = f.primary_id
                         where f.id = current_firm()
                        """)
                .query((row, _) -> holder(row))
                .optional();
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("phone"));
    }

    /// What the primary administrator says of themselves.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID holder, String language, String phone) {
        jdbc.sql("update account set language = :language, phone = :phone where id = :id")
                .param("language", language)
                .param("phone", phone)
                .param("id", holder)
                .update();
    }

    /// @throws Forbidden unless it is the primary administrator who acts, in person, or the program itself
    public void mustAct() {
        var actor = Current.actor();
        if (!isProgram(actor) && !isPrimary(actor)) {
            throw new Forbidden("problem.primary");
        }
    }

    // A key that sees shielded domains stands where the program does, and is not it.
    private static boolean isProgram(Actor actor) {
        return actor.realm() == Realm.SYSTEM && actor.person() == null;
    }

    // Whoever has entered with their rights is somebody else.
    private boolean isPrimary(Actor actor) {
        return actor.behind() == null
                && find().filter(primary -> primary.equals(actor.person())).isPresent();
    }

    /// Makes another account the primary administrator's, unless it is somebody else by now than was seen. The constraint
    /// `firm_primary_active` refuses whoever is no administrator or cannot sign in. @return whether it was
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(UUID seen, UUID chosen) {
        return jdbc.sql(
                                "update firm set primary_id = :chosen where id = current_firm() and primary_id = :seen")
                        .param("chosen", chosen)
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
