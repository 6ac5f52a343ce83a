package io.parvis.trust.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.firm.Firm;
import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Forgetting;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Actor.Behind;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.World;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ParvisTest
class AuditChainTest {

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Events events;
    @Autowired TransactionTemplate transaction;
    @Autowired SettableClock clock;
    @Autowired Jobs jobs;
    @Autowired AuditChain chain;

    private Firm firm;

    record Happened(Subject subject, List<Change> changes) implements Event {}

    record Gone(UUID firm, List<UUID> forgotten) implements Forgetting {
        @Override
        public Subject subject() {
            return new Subject("firm", firm);
        }
    }

    @BeforeEach
    void begin() {
        firm = world.freshFirm().firm();
        // The founding comes first for sure.
        clock.pass(Duration.ofMillis(1));
    }

    @Test
    void sealsWhatHappenedInOrder() {
        happen(5);
        clock.pass(Duration.ofSeconds(2));
        happen(1);
        jobs.run(AuditChain.JOB);

        assertThat(sealed()).as("the founding and five").isEqualTo(6);
        assertThat(count("sealed_as is null")).as("too young").isEqualTo(1);
        assertThat(
                        count(
                                """
                                exists (select from audit_entry o
                                         where o.sealed_as < audit_entry.sealed_as and o.id > audit_entry.id)
                                """))
                .isZero();
        assertThat(chain.verify(firm.system())).isEmpty();

        clock.pass(Duration.ofSeconds(2));
        jobs.run(AuditChain.JOB);
        jobs.run(AuditChain.JOB);
        assertThat(sealed()).isEqualTo(7);
        assertThat(chain.verify(firm.system())).isEmpty();
    }

    @Test
    void goesOnOverMoreThanOneBatch() {
        happen(1100);
        seal();
        assertThat(sealed()).isEqualTo(1101);
        assertThat(chain.verify(firm.system())).isEmpty();
    }

    @Test
    void findsAChangedEntry() throws SQLException {
        happen(5);
        seal();
        tamper("update audit_entry set who = 'Somebody else' where sealed_as = 4");
        assertThat(chain.verify(firm.system()))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(4));
    }

    @Test
    void findsAChangedDetail() throws SQLException {
        happen(3);
        seal();
        tamper(
                """
                update audit_entry set changes = jsonb_set(changes, '{0,to}', '"Startup"') where sealed_as = 3
                """);
        assertThat(chain.verify(firm.system()))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(3));
    }

    @Test
    void findsAChangedNameBehindAnother() throws SQLException {
        var employee = new Behind(Realm.STAFF, UUID.randomUUID(), "Sophie Lambert");
        var entered =
                new Actor(
                        Realm.CLIENT,
                        firm.id(),
                        UUID.randomUUID(),
                        null,
                        "Helene Jamar",
                        firm.locale("fr"),
                        firm.zone(),
                        employee);
        happen(1);
        clock.pass(Duration.ofMillis(1));
        happen(entered, 1);
        seal();
        assertThat(chain.verify(firm.system())).isEmpty();
        tamper("update audit_entry set by_name = 'Somebody else' where sealed_as = 3");
        assertThat(chain.verify(firm.system()))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(3));
    }

    @Test
    void findsARemovedEntry() throws SQLException {
        happen(5);
        seal();
        tamper("delete from audit_entry where sealed_as = 3");
        assertThat(chain.verify(firm.system()))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(3));
    }

    @Test
    void findsAnEntryWhoseSealWasForgedToo() throws SQLException {
        happen(3);
        seal();
        tamper(
                "update audit_entry set who = 'Somebody else', seal = sha256('forged') where sealed_as = 2");
        assertThat(chain.verify(firm.system()))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(2));
    }

    @Test
    void letsTheProgramNeitherChangeNorRemove() {
        happen(1);
        refuses("update audit_entry set who = 'Somebody else'", "permission denied");
        refuses("delete from audit_entry", "permission denied");
        seal();
        refuses("update audit_entry set sealed_as = sealed_as + 100", "cannot change");
        refuses("update audit_entry set sealed_as = null, seal = null", "cannot change");
    }

    @Test
    void staysWholeWhenWordsAreTakenOut() {
        var actor = firm.system();
        happen(3);
        seal();
        happen(1);
        var gone = UUID.randomUUID();
        happen(new Subject("account", gone), 2);
        seal();
        happen(new Subject("domain", gone), 1);

        Current.run(
                actor,
                () ->
                        transaction.executeWithoutResult(
                                _ -> events.publish(new Gone(firm.id(), List.of(gone)))));

        assertThat(count("subject_id = '%s' and changes = '[]' and who = ''".formatted(gone)))
                .isEqualTo(3);
        assertThat(count("changes = '[]'")).as("and those of nobody else").isLessThan(6);
        seal();
        assertThat(count("seal is null")).isZero();
        assertThat(chain.verify(actor)).isEmpty();
    }

    @Test
    void findsWordsPutWhereWordsWereTakenOut() throws SQLException {
        happen(2);
        seal();
        tamper("update audit_entry set salt = null, who = 'Somebody else' where sealed_as = 2");
        assertThat(chain.verify(firm.system()))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(2));
    }

    @Test
    void keepsTheChainsOfFirmsApart() throws SQLException {
        var other = world.freshFirm().firm();
        happen(2);
        seal();
        tamper("delete from audit_entry where sealed_as = 1");
        assertThat(chain.verify(firm.system())).isPresent();
        assertThat(chain.verify(other.system())).isEmpty();
    }

    private void happen(int times) {
        happen(firm.system(), times);
    }

    private void happen(Subject subject, int times) {
        for (int i = 0; i < times; i++) {
            var changes = List.of(new Change("thing.name", "Helene", "Jamar " + i));
            Current.run(
                    firm.system(),
                    () ->
                            transaction.executeWithoutResult(
                                    _ -> events.publish(new Happened(subject, changes))));
        }
    }

    private void happen(Actor actor, int times) {
        Current.run(
                actor,
                () ->
                        transaction.executeWithoutResult(_ ->
                                IntStream.range(0, times)
                                        .forEach(i ->
                                                events.publish(
                                                        new Happened(
                                                                new Subject(
                                                                        "thing", UUID.randomUUID()),
                                                                List.of(
                                                                        new Change(
                                                                                "thing.status",
                                                                                "né " + i,
                                                                                "Active")))))));
    }

    private void seal() {
        clock.pass(Duration.ofSeconds(2));
        jobs.run(AuditChain.JOB);
    }

    private int sealed() {
        return count("sealed_as is not null");
    }

    private int count(String condition) {
        return rows.count(firm.system(), "select count(*) from audit_entry where " + condition);
    }

    private void refuses(String sql, String why) {
        assertThatThrownBy(() -> rows.as(firm.system(), jdbc -> jdbc.sql(sql).update()))
                .hasStackTraceContaining(why);
    }

    // Somebody with every right on the database, who switches the trigger off.
    private void tamper(String sql) throws SQLException {
        TestDatabase.server()
                .execute(
                        TestDatabase.access(),
                        "set session_replication_role = replica; %s and firm_id = '%s'"
                                .formatted(sql.strip(), firm.id()));
    }
}
