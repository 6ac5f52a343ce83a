package io.parvis.people.importing;

import io.parvis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/// Something happens in the database when the client with a code is written.
record Trouble(Connection owner) implements AutoCloseable {

    private static final int KEY = 840_084;

    /// Waits until [#letGo].
    static final String WAITS = "perform pg_advisory_xact_lock_shared(" + KEY + ")";

    static Trouble at(String code, String act) throws SQLException {
        var trouble = new Trouble(TestDatabase.access().asOwner());
        trouble.run(
                """
                create function import_trouble() returns trigger language plpgsql security definer as $$
                begin
                    if new.code = '%s' then %s; end if;
                    return new;
                end
                $$
                """
                        .formatted(code, act));
        trouble.run(
                "create trigger import_trouble before insert on client"
                        + " for each row execute function import_trouble()");
        return trouble;
    }

    void holdUp() throws SQLException {
        run("select pg_advisory_lock(" + KEY + ")");
    }

    void letGo() throws SQLException {
        run("select pg_advisory_unlock_all()");
    }

    void awaitWaiting() throws SQLException {
        await("select count(*) from pg_locks where locktype = 'advisory' and not granted");
    }

    /// Until another transaction holds a row that somebody wants.
    void awaitWaitingForARow() throws SQLException {
        await("select count(*) from pg_locks where locktype = 'transactionid' and not granted");
    }

    private void await(String count) throws SQLException {
        run(
                """
                do $$
                begin
                    for turn in 1..1200 loop
                        if (%s) > 0 then return; end if;
                        perform pg_sleep(0.05);
                    end loop;
                    raise exception 'nobody waits';
                end
                $$
                """
                        .formatted(count));
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (owner) {
            run("select pg_advisory_unlock_all()");
            run("drop trigger import_trouble on client");
            run("drop function import_trouble()");
        }
    }
}
