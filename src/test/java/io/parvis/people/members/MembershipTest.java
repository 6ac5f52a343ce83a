package io.parvis.people.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Founding;
import io.parvis.people.firm.Founding.Terms;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Problem;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class MembershipTest {

    @Autowired Founding founding;
    @Autowired Membership membership;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Ids ids;

    Firm firm;
    UUID bakery;
    UUID garage;
    AccountId anna;
    AccountId bruno;

    @BeforeEach
    void twoDomainsOfOneFirm() {
        var slug = "f" + ids.next().toString().substring(20);
        firm = founding.found(slug, "Firm", new Terms("BE", "fr", Actor.DEFAULT_ZONE, "#1d5f6e"));
        bakery = ids.next();
        garage = ids.next();
        anna = domain(bakery, "Bakery", "anna@example.org");
        bruno = domain(garage, "Garage", "bruno@example.org");
    }

    @Test
    void oneSignInServesSeveralDomains() {
        var again = as(anna, bakery, () -> join(bakery, "Bruno", "BRUNO@example.org", false));
        assertThat(again).isEqualTo(bruno);
        assertThat(as(anna, bakery, () -> members.list(bakery)))
                .extracting(Member::name)
                .containsExactly("anna", "bruno");
    }

    @Test
    void aMemberSeesNobodyOfAnotherDomain() {
        assertThat(as(anna, bakery, () -> members.list(garage))).isEmpty();
        assertThatThrownBy(() -> as(anna, bakery, () -> members.get(garage, bruno)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void oneCannotJoinTwice() {
        refused("members.already", () -> join(bakery, "Anna", "anna@example.org", false));
    }

    @Test
    void theOwnerKeepsTheAccess() {
        refused(
                "members.owner-stays",
                () -> {
                    membership.deactivate(bakery, anna);
                    return anna;
                });
    }

    @Test
    void theOwnerIsNoDelegate() {
        refused(
                "members.owner-is-more",
                () -> {
                    membership.delegate(bakery, anna);
                    return anna;
                });
    }

    @Test
    void whoWasDeactivatedComesBackAsAPlainMember() {
        var carla = as(anna, bakery, () -> join(bakery, "Carla", "carla@example.org", true));
        as(
                anna,
                bakery,
                () -> {
                    membership.deactivate(bakery, carla);
                    membership.reactivate(bakery, carla);
                    return carla;
                });
        var back = as(anna, bakery, () -> members.get(bakery, carla));
        assertThat(back.active()).isTrue();
        assertThat(back.delegate()).isFalse();
        assertThat(back.isInvited()).isTrue();
    }

    @Test
    void anInvitationOfAFormerMemberBringsThemBack() {
        var carla = as(anna, bakery, () -> join(bakery, "Carla", "carla@example.org", false));
        as(
                anna,
                bakery,
                () -> {
                    membership.deactivate(bakery, carla);
                    return join(bakery, "Carla", "carla@example.org", true);
                });
        assertThat(as(anna, bakery, () -> members.get(bakery, carla)))
                .matches(Member::active)
                .matches(Member::delegate);
    }

    private void refused(String key, ScopedValue.CallableOp<?, RuntimeException> act) {
        assertThatThrownBy(() -> as(anna, bakery, act))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.said().key()).isEqualTo(key));
    }

    private AccountId domain(UUID id, String name, String owner) {
        return Current.as(
                firm.system(),
                () ->
                        transaction.execute(_ -> {
                            jdbc.sql(
                                            """
                                            insert into client (id, code, kind, name, language, country, created_at)
                                            values (:id, :name, 'COMPANY', :name, 'fr', 'BE', now())
                                            """)
                                    .param("id", id)
                                    .param("name", name)
                                    .update();
                            var account =
                                    join(id, owner.substring(0, owner.indexOf('@')), owner, false);
                            jdbc.sql(
                                            """
                                            insert into domain (id, owner_id, last_activity_at, created_at)
                                            values (:id, :owner, now(), now())
                                            """)
                                    .param("id", id)
                                    .param("owner", account.value())
                                    .update();
                            return account;
                        }));
    }

    private AccountId join(UUID domain, String name, String email, boolean delegate) {
        return membership.join(firm, domain, new Person(name, email, "fr"), delegate);
    }

    private <T> T as(AccountId who, UUID domain, ScopedValue.CallableOp<T, RuntimeException> act) {
        return Current.as(
                new Actor(
                        Realm.CLIENT,
                        firm.id(),
                        who.value(),
                        domain,
                        "someone",
                        Locale.of("fr", "BE"),
                        firm.zone()),
                act);
    }
}
