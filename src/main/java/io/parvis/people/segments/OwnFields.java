package io.parvis.people.segments;

import static java.util.stream.Collectors.toMap;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The fields that the firm added to its clients, and how many clients have something in them.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class OwnFields {

    private static final String SELECT =
            "select id, name, kind, choices, version from client_field ";

    private final JdbcClient jdbc;
    private final Places places;

    OwnFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.places = new Places(jdbc, "client_field");
    }

    /// In the order the firm gave them.
    public List<OwnField> all() {
        return jdbc.sql(SELECT + Places.ORDER).query(OwnFields::field).list();
    }

    /// How many clients have a value in each field; one that is empty everywhere is left out.
    Map<FieldId, Integer> clients() {
        return jdbc
                .sql(
                        """
                        select own.id, count(*) as clients
                          from client c, jsonb_object_keys(c.own_fields) as own(id)
                         where c.own_fields <> '{}'
                         group by own.id
                        """)
                .query((row, _) ->
                        Map.entry(FieldId.of(row.getString("id")), row.getInt("clients")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int clients(FieldId id) {
        return jdbc.sql(
                        """
                        select count(*) from client where own_fields <> '{}' and jsonb_exists(own_fields, :id)
                        """)
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }

    /// How many clients have one of these values in the field.
    int clients(FieldId id, List<String> values) {
        return jdbc.sql(
                        """
                        select count(*) from client where own_fields <> '{}' and own_fields ->> :id in (:values)
                        """)
                .param("id", id.toString())
                .param("values", values)
                .query(Integer.class)
                .single();
    }

    OwnField get(FieldId id) {
        return one(SELECT + "where id = :id", id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    OwnField lock(FieldId id) {
        return one(SELECT + "where id = :id for update", id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<OwnField> lockAll() {
        return jdbc.sql(SELECT + Places.ORDERED_LOCK).query(OwnFields::field).list();
    }

    /// Adds one at the end. The constraint `client_field_name_taken` refuses a name that another one has.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(OwnField field) {
        write(
                """
                insert into client_field (id, name, kind, choices, place)
                values (:id, :name, :kind, :choices, (select coalesce(max(place) + 1, 0) from client_field))
                """,
                field);
    }

    /// As [#add], of one that is there and keeps its place.
    @Transactional(propagation = Propagation.MANDATORY)
    void save(OwnField field) {
        write(
                """
                update client_field
                   set name = :name, kind = :kind, choices = :choices, version = version + 1
                 where id = :id
                """,
                field);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void order(List<OwnField> fields) {
        places.put(fields.stream().map(one -> one.id().value()).toList());
    }

    /// Takes the field's value from every client. @return how many had one
    @Transactional(propagation = Propagation.MANDATORY)
    int empty(FieldId id) {
        return jdbc.sql(
                        """
                        update client set own_fields = own_fields - cast(:id as text), version = version + 1
                         where own_fields <> '{}' and jsonb_exists(own_fields, :id)
                        """)
                .param("id", id.toString())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(FieldId id) {
        places.remove(id.value());
    }

    private void write(String statement, OwnField field) {
        jdbc.sql(statement)
                .param("id", field.id().value())
                .param("name", field.name())
                .param("kind", field.kind().name())
                .param("choices", field.choices().toArray(String[]::new))
                .update();
    }

    private OwnField one(String query, FieldId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(OwnFields::field)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static OwnField field(ResultSet row, int number) throws SQLException {
        return new OwnField(
                new FieldId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FieldKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getInt("version"));
    }
}
