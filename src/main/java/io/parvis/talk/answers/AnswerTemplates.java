package io.parvis.talk.answers;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import io.parvis.talk.categories.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about answer templates. The wall shows those of everybody and one's own.
@Repository
@Transactional(readOnly = true)
public class AnswerTemplates {

    private static final int MOST_OFFERED = 100;

    private static final String COLUMNS =
            """
            select id, name, category_id, owner_id, subject_fr, subject_nl, subject_en, text_fr, text_nl, text_en, version
              from answer_template
            """;

    private final JdbcClient jdbc;

    AnswerTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name.
    List<AnswerTemplate> all() {
        return jdbc.sql(COLUMNS + " order by name collate reader_order, id limit 500")
                .query(AnswerTemplates::template)
                .list();
    }

    /// What can be put into an answer about this category, by name; all there is when it is null.
    public List<AnswerTemplate> offered(@Nullable UUID category) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                 where category_id is null or cast(:category as uuid) is null
                                    or category_id = :category
                                 order by name collate reader_order, id
                                 limit :most
                                """)
                .param("category", category)
                .param("most", MOST_OFFERED)
                .query(AnswerTemplates::template)
                .list();
    }

    /// The same in one language, filled in; those without a text in it are left out.
    public List<Snippet> offered(@Nullable UUID category, String language, Filling filling) {
        return offered(category).stream()
                .filter(template -> !template.text().in(language).isBlank())
                .map(template ->
                        new Snippet(template.name(), filling.fill(template.text().in(language))))
                .toList();
    }

    AnswerTemplate get(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(AnswerTemplates::template)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(AnswerTemplate template) {
        written(
                        jdbc.sql(
                                """
                                insert into answer_template (id, name, category_id, owner_id, subject_fr, subject_nl,
                                                             subject_en, text_fr, text_nl, text_en)
                                values (:id, :name, cast(:category as uuid), cast(:owner as uuid), :subjectFr,
                                        :subjectNl, :subjectEn, :textFr, :textNl, :textEn)
                                """),
                        template)
                .update();
    }

    /// @throws Stale when somebody changed or removed it since that version
    @Transactional(propagation = Propagation.MANDATORY)
    void change(AnswerTemplate template) {
        Stale.whenNone(
                written(
                                jdbc.sql(
                                        """
                                        update answer_template
                                           set name = :name, category_id = cast(:category as uuid),
                                               owner_id = cast(:owner as uuid), subject_fr = :subjectFr,
                                               subject_nl = :subjectNl, subject_en = :subjectEn, text_fr = :textFr,
                                               text_nl = :textNl, text_en = :textEn, version = version + 1
                                         where id = :id and version = :version
                                        """),
                                template)
                        .param("version", template.version())
                        .update());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID id, int version) {
        Stale.whenNone(
                jdbc.sql("delete from answer_template where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update());
    }

    private static StatementSpec written(StatementSpec statement, AnswerTemplate template) {
        var owner = template.owner();
        return statement
                .param("id", template.id())
                .param("name", template.name())
                .param("category", template.category())
                .param("owner", owner == null ? null : owner.value())
                .params(template.subject().parameters("subject"))
                .params(template.text().parameters("text"));
    }

    private static AnswerTemplate template(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new AnswerTemplate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("category_id", UUID.class),
                owner == null ? null : new AccountId(owner),
                Translated.read(row, "subject"),
                Translated.read(row, "text"),
                row.getInt("version"));
    }
}
