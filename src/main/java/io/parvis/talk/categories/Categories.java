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
                                values (:id, :fr, :nl, :en, cast(:employee as uuid), cast(:function as text),
                                        :paid, :weight, :active, :place)
                                """),
                        category)
                .update();
    }

    /// @throws Stale when somebody changed or removed it since that version
    @Transactional(propagation = Propagation.MANDATORY)
    void change(Category category) {
        var changed =
                written(
                                jdbc.sql(
                                        """
                                        update ticket_category
                                           set name_fr = :fr, name_nl = :nl, name_en = :en,
                                               responsible_id = cast(:employee as uuid),
                                               function = cast(:function as text), paid = :paid, weight = :weight,
                                               active = :active, place = :place, version = version + 1
                                         where id = :id and version = :version
                                        """),
                                category)
                        .param("version", category.version())
                        .update();
        if (changed == 0) {
            throw new Stale();
        }
    }

    /// The constraint `ticket_category_used` refuses one that some ticket is in.
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID id, int version) {
        var removed =
                jdbc.sql("delete from ticket_category where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update();
        if (removed == 0) {
            throw new Stale();
        }
    }

    private static StatementSpec written(StatementSpec statement, Category category) {
        var employee = category.responsible().employee();
        var function = category.responsible().function();
        return statement
                .param("id", category.id())
                .param("fr", category.name().fr())
                .param("nl", category.name().nl())
                .param("en", category.name().en())
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
                new Translated(
                        row.getString("name_fr"),
                        row.getString("name_nl"),
                        row.getString("name_en")),
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
