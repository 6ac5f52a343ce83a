package io.parvis.people.firm;

import static java.util.stream.Collectors.toMap;

import io.parvis.platform.i18n.Translations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what firms say at their portals.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PortalTextBook {

    private final JdbcClient jdbc;

    PortalTextBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of the current firm.
    @Transactional(readOnly = true)
    public PortalTexts get() {
        var texts =
                jdbc
                        .sql("select place, fr, nl, en from firm_text")
                        .query(PortalTextBook::text)
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PortalTexts(
                texts.getOrDefault("SIGN_IN", Translations.NONE),
                texts.getOrDefault("HOME", Translations.NONE));
    }

    public void put(PortalTexts texts) {
        put("SIGN_IN", texts.signIn());
        put("HOME", texts.home());
    }

    private void put(String place, Translations text) {
        jdbc.sql(
                        """
                        insert into firm_text (place, fr, nl, en) values (:place, :fr, :nl, :en)
                        on conflict (firm_id, place) do update
                           set fr = excluded.fr, nl = excluded.nl, en = excluded.en
                        """)
                .param("place", place)
                .param("fr", text.fr())
                .param("nl", text.nl())
                .param("en", text.en())
                .update();
    }

    private static Map.Entry<String, Translations> text(ResultSet row, int number)
            throws SQLException {
        return Map.entry(
                row.getString("place"),
                new Translations(row.getString("fr"), row.getString("nl"), row.getString("en")));
    }
}
