package io.parvis.people.importing;

import io.parvis.people.mapping.Facts;
import io.parvis.people.matching.ClientWriter.Written;
import io.parvis.people.matching.Known;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that finds out what an import did, and takes it back.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Undoings {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Undoings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// What the import did to a client. @param before what stood there; null when the client was created
    record Trace(UUID client, @Nullable Map<String, String> before) {}

    record Touched(UUID client, String code, String name) {}

    /// How many clients would be erased, put back, and left as they are.
    record Prospect(int created, int updated, int touched) {}

    public Prospect prospect(UUID imported) {
        return jdbc.sql(
                        """
                        with touched as (select distinct t as id from import_touched(:import, null) as t)
                        select count(*) filter (where l.before is null and t.id is null) as created,
                               count(*) filter (where l.before is not null and t.id is null) as updated,
                               count(*) filter (where t.id is not null) as touched
                          from client_import_line l
                          left join touched t on t.id = l.client_id
                         where l.import_id = :import
                        """)
                .param("import", imported)
                .query((row, _) ->
                        new Prospect(
                                row.getInt("created"),
                                row.getInt("updated"),
                                row.getInt("touched")))
                .single();
    }

    public List<Touched> touched(UUID imported, int most) {
        return jdbc.sql(
                        """
                        select distinct c.id, c.code, c.name
                          from import_touched(:import, null) as t
                          join client c on c.id = t
                          join domain d on d.firm_id = c.firm_id and d.id = c.id
                         order by c.name, c.id
                         limit :most
                        """)
                .param("import", imported)
                .param("most", most)
                .query((row, _) ->
                        new Touched(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getString("name")))
                .list();
    }

    public List<Trace> next(UUID imported, int most) {
        return jdbc.sql(
                        """
                        select client_id, before
                          from client_import_line
                         where import_id = :import and not kept
                         order by line desc
                         limit :most
                        """)
                .param("import", imported)
                .param("most", most)
                .query((row, _) -> {
                    var before = row.getString("before");
                    return new Trace(
                            row.getObject("client_id", UUID.class),
                            before == null ? null : json.readValue(before, TEXTS));
                })
                .list();
    }

    public Set<UUID> touched(UUID imported, List<UUID> clients) {
        return new HashSet<>(
                jdbc.sql("select distinct t from import_touched(:import, :clients) as t")
                        .param("import", imported)
                        .param("clients", clients.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    public void keep(UUID imported, Set<UUID> clients) {
        jdbc.sql(
                        """
                        update client_import_line set kept = true
                         where import_id = :import and client_id = any(:clients)
                        """)
                .param("import", imported)
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    public void forget(UUID imported, List<UUID> clients) {
        jdbc.sql(
                        "delete from client_import_line where import_id = :import and client_id = any(:clients)")
                .param("import", imported)
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    static Written back(Known known, Map<String, String> before) {
        var facts = Facts.none().with(known.facts());
        before.forEach((name, value) -> {
            facts.values().remove(name);
            facts.put(name, value);
        });
        return new Written(known.id(), known.version(), facts);
    }
}
