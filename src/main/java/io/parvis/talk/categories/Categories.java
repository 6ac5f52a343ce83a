package io.parvis.talk.categories;

import io.parvis.people.domains.DomainFunction;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about categories.
@Repository
@Transactional(readOnly = true)
public class Categories {

    private static final String COLUMNS =
            """
            select id, name_fr, name_nl, name_en, responsible_id, function, paid, weight, active, place, version
              from ticket_category
            """;

    private final JdbcClient jdbc;

    Categories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In their order, those that are no longer active included.
    public List<Category> all() {
        return jdbc.sql(COLUMNS + " order by place, id").query(Categories::category).list();
    }

    public Category get(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Categories::category)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Category category) {
        written(
                        jdbc.sql(
                                """
                                insert into ticket_category (id, name_fr, name_nl, name_en, responsible_id, function,
                                                             paid, weight, active, place)
                                values (:id, :nameFr, :nameNl, :nameEn, cast(:employee as uuid), cast(:function as text),
                                        :paid, :weight, :active, :place)
                                """),
                        category)
                .update();
    }

    /// @throws Stale when somebody changed or removed it since that version
    @Transactional(propagation = Propagation.MANDATORY)
    void change(Category category) {
        Stale.whenNone(
                written(
                                jdbc.sql(
                                        """
                                        update ticket_category
                                           set name_fr = :nameFr, name_nl = :nameNl, name_en = :nameEn,
                                               responsible_id = cast(:employee as uuid),
                                               function = cast(:function as text), paid = :paid, weight = :weight,
                                               active = :active, place = :place, version = version + 1
                                         where id = :id and version = :version
                                        """),
                                category)
                        .param("version", category.version())
                        .update());
    }

    /// The constraint `ticket_category_used` refuses one that some ticket is in.
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID id, int version) {
        Stale.whenNone(
                jdbc.sql("delete from ticket_category where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update());
    }

    private static StatementSpec written(StatementSpec statement, Category category) {
        var employee = category.responsible().employee();
        var function = category.responsible().function();
        return statement
                .param("id", category.id())
                .params(category.name().parameters("name"))
                .param("employee", employee == null ? null : employee.value())
                .param("function", function == null ? null : function.name())
                .param("paid", category.paid())
                .param("weight", category.weight())
                .param("active", category.active())
                .param("place", category.place());
    }

    private static Category category(ResultSet row, int number) throws SQLException {
        var employee = row.getObject("responsible_id", UUID.class);
        var function = row.getString("function");
        return new Category(
                row.getObject("id", UUID.class),
                Translated.read(row, "name"),
                new Responsible(
                        employee == null ? null : new AccountId(employee),
                        function == null ? null : DomainFunction.valueOf(function)),
                row.getBoolean("paid"),
                row.getInt("weight"),
                row.getBoolean("active"),
                row.getInt("place"),
                row.getInt("version"));
    }
}
