package io.parvis.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What PostgreSQL itself says of our tables. Each list names what breaks a rule of the walls.
///
/// @param connection of the owner, perhaps within a transaction that just made a wrong example
record Catalogue(Connection connection) {

    private static final String OURS =
            "t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')";

    /// All tables of ours but what the migrations keep for themselves.
    List<String> tables() throws SQLException {
        return list(
                "select t.relname from pg_class t where %s and t.relname <> 'flyway_schema_history'"
                        .formatted(OURS));
    }

    List<String> withoutWall() throws SQLException {
        return list(
                """
                select t.relname
                  from pg_class t
                 where %s
                   and (not t.relrowsecurity or not t.relforcerowsecurity
                        or not exists (select from pg_policy p
                                        where p.polrelid = t.oid
                                          and pg_get_expr(p.polqual, p.polrelid) ~ 'current_(firm|realm)\\(\\)'
                                          and pg_get_expr(p.polwithcheck, p.polrelid) ~ 'current_(firm|realm)\\(\\)'))
                """
                        .formatted(OURS));
    }

    /// Policies for the application's role whose condition does not begin with the firm.
    List<String> wallsWithHoles() throws SQLException {
        return list(
                """
                select t.relname || '.' || p.polname
                  from pg_policy p
                  join pg_class t on t.oid = p.polrelid
                 where not p.polroles = array['parvis_search'::regrole::oid]
                   and (pg_get_expr(p.polqual, p.polrelid) !~ '^\\(\\((\\w+\\.)?firm_id = current_firm\\(\\)'
                        or pg_get_expr(p.polwithcheck, p.polrelid) !~ '^\\((\\w+\\.)?firm_id = current_firm\\(\\)\\)$')
                """);
    }

    List<String> keysWithoutFirm() throws SQLException {
        return list(
                """
                select t.relname
                  from pg_class t
                  left join pg_index i on i.indrelid = t.oid and i.indisprimary
                  left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                 where %s and a.attname is distinct from 'firm_id'
                """
                        .formatted(OURS));
    }

    List<String> indexesWithoutFirm() throws SQLException {
        return list(
                """
                select x.relname
                  from pg_index i
                  join pg_class x on x.oid = i.indexrelid
                  join pg_class t on t.oid = i.indrelid
                  left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                 where %s and not i.indisprimary and a.attname is distinct from 'firm_id'
                """
                        .formatted(OURS));
    }

    /// Foreign keys of walled tables that do not carry the firm: they could tie a row to another firm's.
    List<String> tiesWithoutFirm() throws SQLException {
        return list(
                """
                select c.conname
                  from pg_constraint c
                  join pg_class t on t.oid = c.conrelid
                 where %s and c.contype = 'f'
                   and not exists (select
                                     from unnest(c.conkey, c.confkey) as pair(here, there)
                                     join pg_attribute h on h.attrelid = c.conrelid and h.attnum = pair.here
                                     join pg_attribute o on o.attrelid = c.confrelid and o.attnum = pair.there
                                    where h.attname = 'firm_id'
                                      and o.attname = case c.confrelid::regclass::text when 'firm' then 'id'
                                                                                       else 'firm_id' end)
                """
                        .formatted(OURS));
    }

    /// Functions that run with their owner's rights: they see over the walls.
    Set<String> seeingOver() throws SQLException {
        return new TreeSet<>(
                list(
                        """
                        select p.proname from pg_proc p
                         where p.prosecdef and p.pronamespace = 'public'::regnamespace
                        """));
    }

    /// Functions of that kind whose search path an intruder could bend, or that anybody may call.
    List<String> seeingOverCarelessly() throws SQLException {
        return list(
                """
                select p.proname from pg_proc p
                 where p.prosecdef and p.pronamespace = 'public'::regnamespace
                   and (not coalesce(p.proconfig::text, '') ~ 'search_path=' or p.proowner <> 'parvis_search'::regrole
                        or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
                                    where g.grantee = 0))
                """);
    }

    /// What the application's role owns, which is nothing.
    List<String> ownedByTheApplication() throws SQLException {
        return list(
                """
                select t.relname::text from pg_class t where t.relowner = 'parvis_app'::regrole
                 union all
                select p.proname::text from pg_proc p where p.proowner = 'parvis_app'::regrole
                 union all
                select r.rolname::text from pg_roles r
                 where r.rolname = 'parvis_app' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole)
                """);
    }

    List<String> list(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return List.copyOf(names);
        }
    }
}
