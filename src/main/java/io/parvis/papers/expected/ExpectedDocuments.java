package io.parvis.papers.expected;

import io.parvis.papers.expected.ExpectedDocument.Requests;
import io.parvis.papers.expected.ExpectedDocument.Validity;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.menus.Audience;
import io.parvis.people.workers.WorkerNature;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the firm expects.
@Repository
@Transactional(readOnly = true)
class ExpectedDocuments {

    private static final String SELECT =
            """
            select id, audience, names, hints, natures, client_kind, project_id, group_id, mandatory, expires, months, warns,
                   every, reminds, version
              from expected_document
            """;

    private final JdbcClient jdbc;

    ExpectedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is expected of clients, or of workers: the mandatory ones first.
    List<ExpectedDocument> of(Audience audience) {
        return jdbc.sql(SELECT + " where audience = :audience order by not mandatory, id")
                .param("audience", audience.name())
                .query(ExpectedDocuments::expected)
                .list();
    }

    ExpectedDocument get(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ExpectedDocuments::expected)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The same, which nobody else changes until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    ExpectedDocument lock(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(ExpectedDocuments::expected)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(ExpectedDocument one) {
        jdbc.sql(
                        """
                        insert into expected_document (id, audience, names, hints, natures, client_kind, project_id, group_id,
                                                       mandatory, expires, months, warns, every, reminds)
                        values (:id, :audience, :names, :hints, :natures, :kind, cast(:project as uuid), cast(:group as uuid),
                                :mandatory, :expires, cast(:months as integer), :warns, :every, :reminds)
                        """)
                .params(columns(one))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(ExpectedDocument one) {
        jdbc.sql(
                        """
                        update expected_document
                           set names = :names, hints = :hints, natures = :natures, client_kind = :kind,
                               project_id = cast(:project as uuid), group_id = cast(:group as uuid), mandatory = :mandatory,
                               expires = :expires, months = cast(:months as integer), warns = :warns, every = :every,
                               reminds = :reminds, version = version + 1
                         where id = :id
                        """)
                .params(columns(one))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID id) {
        jdbc.sql("delete from expected_document where id = :id").param("id", id).update();
    }

    private static Map<String, @Nullable Object> columns(ExpectedDocument one) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", one.id());
        columns.put("audience", one.audience().name());
        columns.put("names", array(one.name()));
        columns.put("hints", array(one.hint()));
        columns.put(
                "natures",
                one.kind().natures().stream().map(WorkerNature::name).toArray(String[]::new));
        columns.put("kind", one.kind().client() == null ? null : one.kind().client().name());
        columns.put("project", one.kind().project());
        columns.put("group", one.kind().group());
        columns.put("mandatory", one.mandatory());
        columns.put("expires", one.validity().expires());
        columns.put("months", one.validity().months());
        columns.put("warns", one.requests().warns());
        columns.put("every", one.requests().every());
        columns.put("reminds", one.requests().reminds());
        return columns;
    }

    private static String[] array(Translations text) {
        return new String[] {text.fr(), text.nl(), text.en()};
    }

    private static ExpectedDocument expected(ResultSet row, int number) throws SQLException {
        return new ExpectedDocument(
                row.getObject("id", UUID.class),
                Audience.valueOf(row.getString("audience")),
                text(row, "names"),
                text(row, "hints"),
                kind(row),
                row.getBoolean("mandatory"),
                new Validity(row.getBoolean("expires"), row.getObject("months", Integer.class)),
                new Requests(row.getInt("warns"), row.getInt("every"), row.getBoolean("reminds")),
                row.getInt("version"));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        var client = row.getString("client_kind");
        return new Kind(
                Stream.of((String[]) row.getArray("natures").getArray())
                        .map(WorkerNature::valueOf)
                        .toList(),
                client == null ? null : ClientKind.valueOf(client),
                row.getObject("project_id", UUID.class),
                row.getObject("group_id", UUID.class));
    }

    private static Translations text(ResultSet row, String column) throws SQLException {
        var texts = (String[]) row.getArray(column).getArray();
        return new Translations(texts[0], texts[1], texts[2]);
    }
}
