package io.parvis.people.importing;

import static io.parvis.people.importing.ImportWalk.figure;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An import that breaks off in its second thousand goes on there: no line is lost, and none is taken twice.
@ParvisTest
class BrokenImportTest {

    private static final int LINES = 2_500;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;
    @Autowired Rows rows;

    private Cast cast;
    private Visitor admin;
    private Page running;

    @BeforeEach
    void anImportThatIsStarted() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
        var walk = new ImportWalk(admin, jobs);
        running = walk.check(walk.mapping(list())).submit("/run");
    }

    private String list() {
        var list = new StringBuilder("Code;Company;E-mail;Remark\n");
        for (int i = 1; i <= LINES; i++) {
            list.append(
                    "B-%1$d;Firm %1$d;b%1$d@%2$s.example;Line %1$d\n"
                            .formatted(i, cast.firm().slug()));
        }
        return list.toString();
    }

    private int clients() {
        return count("select count(*) from client where code like 'B-%'");
    }

    private int count(String query) {
        return rows.count(cast.firm().system(), query);
    }

    private Page again() {
        jobs.run(ImportRounds.JOB);
        return admin.open("site:" + running.location());
    }

    private void assertWhole(Page done) {
        assertThat(figure(done, "Créés").replaceAll("\\D", "")).isEqualTo(String.valueOf(LINES));
        assertThat(done.main()).contains("Terminé");
        assertThat(clients()).isEqualTo(LINES);
        assertThat(count("select count(distinct code) from client where code like 'B-%'"))
                .isEqualTo(LINES);
        assertThat(count("select count(*) from client_import_line")).isEqualTo(LINES);
        assertThat(count("select count(*) from client_standing where remark like 'Line %'"))
                .isEqualTo(LINES);
        assertThat(count("select count(*) from audit_entry where event = 'ClientImported'"))
                .isEqualTo(LINES);
        assertThat(count("select count(*) from audit_entry where event = 'ImportFinished'"))
                .isEqualTo(1);
    }

    @Test
    void goesOnWhereTheDatabaseWentAway() throws SQLException {
        try (var trouble = Trouble.at("B-1500", "raise exception 'cut' using errcode = '57P01'")) {
            jobs.run(ImportRounds.JOB);
            assertThat(clients()).isEqualTo(1_000);
        }
        assertWhole(again());
    }

    @Test
    void goesOnWhereANodeDied() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var trouble = Trouble.at("B-1500", Trouble.WAITS)) {
            trouble.holdUp();
            var node = CompletableFuture.runAsync(() -> jobs.run(ImportRounds.JOB), threads);
            trouble.awaitWaiting();
            TestDatabase.server()
                    .execute(
                            TestDatabase.access(),
                            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted");
            node.get(60, SECONDS);
            assertThat(clients()).isEqualTo(1_000);
            trouble.letGo();
        }
        assertWhole(again());
    }

    /// A node that is only slow is taken for gone, and another takes over before it wakes up.
    @Test
    void isTakenInOnceWhenTwoNodesWorkOnIt() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var trouble = Trouble.at("B-1500", Trouble.WAITS)) {
            trouble.holdUp();
            var slow = CompletableFuture.runAsync(() -> jobs.run(ImportRounds.JOB), threads);
            trouble.awaitWaiting();
            var other = CompletableFuture.runAsync(() -> jobs.run(ImportRounds.JOB), threads);
            trouble.awaitWaitingForARow();
            assertThat(clients()).isEqualTo(1_000);
            trouble.letGo();
            CompletableFuture.allOf(slow, other).get(60, SECONDS);
        }
        assertWhole(again());
    }
}
