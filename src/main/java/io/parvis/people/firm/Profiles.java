package io.parvis.people.firm;

import io.parvis.people.firm.Profile.General;
import io.parvis.people.firm.Profile.Seat;
import io.parvis.people.firm.Profile.Support;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what a firm says of itself. Each write answers whether it was done: not when
/// somebody saved since the version was read.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Profiles {

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of the current firm.
    @Transactional(readOnly = true)
    public Profile get() {
        return jdbc.sql(
                        """
                        select name, spid, language, street, postal_code, city, region, country, support_email,
                               support_phone, colour, chat, languages, office_idle, office_longest, portal_idle,
                               portal_longest, team_idle, team_longest, factor_for, first_way, version
                          from firm
                         where id = current_firm()
                        """)
                .query((row, _) -> profile(row))
                .single();
    }

    /// Whether another system calls the current firm so, upper and lower case alike. A firm without a SPID is called nothing.
    @Transactional(readOnly = true)
    public boolean isCalled(String spid) {
        return jdbc.sql(
                        """
                        select exists (select from firm where id = current_firm() and spid_key = lower(:spid))
                        """)
                .param("spid", spid)
                .query(Boolean.class)
                .single();
    }

    /// The constraint `firm_spid_taken` refuses what another firm of the installation is called.
    public boolean put(General general, Seat seat, int version) {
        return jdbc.sql(
                                """
                                update firm
                                   set name = :name, spid = nullif(:spid, ''), language = :language, street = :street,
                                       postal_code = :code, city = :city, region = :region, country = :country,
                                       version = version + 1
                                 where id = current_firm() and version = :version
                                """)
                        .param("name", general.name())
                        .param("spid", general.spid())
                        .param("language", general.language())
                        .param("street", seat.street())
                        .param("code", seat.postalCode())
                        .param("city", seat.city())
                        .param("region", seat.region())
                        .param("country", seat.country())
                        .param("version", version)
                        .update()
                == 1;
    }

    public boolean put(Support support, int version) {
        return jdbc.sql(
                                """
                                update firm
                                   set support_email = :email, support_phone = :phone, version = version + 1
                                 where id = current_firm() and version = :version
                                """)
                        .param("email", support.email())
                        .param("phone", support.phone())
                        .param("version", version)
                        .update()
                == 1;
    }

    /// @param colour as `#rrggbb`
    public boolean put(String colour, int version) {
        return jdbc.sql(
                                """
                                update firm set colour = :colour, version = version + 1
                                 where id = current_firm() and version = :version
                                """)
                        .param("colour", colour)
                        .param("version", version)
                        .update()
                == 1;
    }

    public boolean put(boolean chat, int version) {
        return jdbc.sql(
                                """
                                update firm set chat = :chat, version = version + 1
                                 where id = current_firm() and version = :version
                                """)
                        .param("chat", chat)
                        .param("version", version)
                        .update()
                == 1;
    }

    /// The constraint `firm_language_offered` refuses them without that of new clients.
    public boolean put(List<String> languages, int version) {
        return jdbc.sql(
                                """
                                update firm set languages = cast(:languages as text[]), version = version + 1
                                 where id = current_firm() and version = :version
                                """)
                        .param("languages", languages.toArray(String[]::new))
                        .param("version", version)
                        .update()
                == 1;
    }

    public boolean put(
            SessionLimits sessions, FirstWay firstWay, FactorDuty factorFor, int version) {
        return jdbc.sql(
                                """
                                update firm
                                   set office_idle = :officeIdle, office_longest = :officeLongest,
                                       portal_idle = :portalIdle, portal_longest = :portalLongest,
                                       team_idle = :teamIdle, team_longest = :teamLongest, factor_for = :factorFor,
                                       first_way = :firstWay, version = version + 1
                                 where id = current_firm() and version = :version
                                """)
                        .param("officeIdle", sessions.office().idle())
                        .param("officeLongest", sessions.office().longest())
                        .param("portalIdle", sessions.portal().idle())
                        .param("portalLongest", sessions.portal().longest())
                        .param("teamIdle", sessions.team().idle())
                        .param("teamLongest", sessions.team().longest())
                        .param("factorFor", factorFor.name())
                        .param("firstWay", firstWay.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                new General(
                        row.getString("name"),
                        Objects.toString(row.getString("spid"), ""),
                        row.getString("language")),
                new Seat(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("region"),
                        row.getString("country")),
                new Support(row.getString("support_email"), row.getString("support_phone")),
                row.getString("colour"),
                row.getBoolean("chat"),
                FirmRows.languages(row),
                FirmRows.limits(row),
                FirmRows.duty(row),
                FirmRows.firstWay(row),
                row.getInt("version"));
    }
}
