package io.parvis.people.employees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Constraints;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/// Whatever happens, a firm keeps an administrator who can sign in.
@ParvisTest
class LastAdministratorTest {

    private static final String CONSTRAINT = "account_last_administrator";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Employing employing;

    private Cast firm;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
    }

    @Test
    void keepsTheRoleOfTheLastOne() {
        demote(firm.admin(), firm.otherAdmin());
        refuses(() -> demote(firm.admin(), firm.admin()));
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void keepsTheLastOneIn() {
        demote(firm.admin(), firm.otherAdmin());
        refuses(() -> as(firm.admin(), () -> employing.deactivate(id(firm.admin()), 0)));
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void doesNotCountWhoIsInvitedOnly() {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update account set state = 'INVITED' where id = ?")
                                .param(firm.otherAdmin().id())
                                .update());
        refuses(() -> demote(firm.admin(), firm.admin()));
    }

    @Test
    void letsOneOfTwoGo() {
        as(firm.admin(), () -> employing.deactivate(id(firm.otherAdmin()), 0));
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void letsOnlyOneOfTwoDemoteTheOtherAtTheSameMoment() {
        var second =
                rows.as(
                        firm.admin().actor(),
                        jdbc -> {
                            employing.assign(id(firm.otherAdmin()), 0, Role.BACK_OFFICE);
                            var late =
                                    CompletableFuture.runAsync(
                                            () -> demoteByHand(firm.admin()),
                                            Thread::startVirtualThread);
                            while (nobodyWaits() && !late.isDone()) {
                                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
                            }
                            assertThat(late).as("the second waits for the first").isNotDone();
                            return late;
                        });
        assertThatThrownBy(second::join).cause().satisfies(LastAdministratorTest::isTheConstraint);
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void saysSoOnThePage() {
        demote(firm.admin(), firm.otherAdmin());
        var page = web.as(firm.admin()).open("/employees/" + firm.admin().id());
        var role = page.submit("/role", "role", "BACK_OFFICE", "confirmed", "true");
        assertThat(role.status()).isEqualTo(422);
        assertThat(role.summary()).contains("au moins un administrateur actif");
        var leaving = page.submit("/deactivation");
        assertThat(leaving.status()).isEqualTo(422);
        assertThat(leaving.summary()).contains("au moins un administrateur actif");
    }

    private boolean nobodyWaits() {
        return rows.count(firm.firm().system(), "select count(*) from pg_locks where not granted")
                == 0;
    }

    private int administrators() {
        return rows.count(
                firm.firm().system(),
                """
                select count(*) from account
                 where realm = 'STAFF' and role = 'PORTAL_ADMINISTRATOR' and state = 'ACTIVE'
                """);
    }

    // The rule of the primary administrator would refuse it sooner: here only the database is
    // asked.
    private void demoteByHand(Person whom) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update account set role = 'BACK_OFFICE' where id = ?")
                                .param(whom.id())
                                .update());
    }

    private void demote(Person by, Person whom) {
        as(by, () -> employing.assign(id(whom), 0, Role.BACK_OFFICE));
    }

    private static void as(Person person, Runnable work) {
        Current.run(person.actor(), work);
    }

    private static AccountId id(Person person) {
        return new AccountId(person.id());
    }

    private static void refuses(Runnable work) {
        assertThatThrownBy(work::run).satisfies(LastAdministratorTest::isTheConstraint);
    }

    private static void isTheConstraint(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        broken -> assertThat(Constraints.name(broken)).contains(CONSTRAINT));
    }
}
