package io.parvis.people.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Rights;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Problem;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.World;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MembershipTest {

    @Autowired World world;
    @Autowired Membership membership;
    @Autowired Members members;

    Cast cast;
    UUID bakery;
    AccountId owner;
    AccountId member;

    @BeforeEach
    void aBakery() {
        cast = world.freshFirm();
        bakery = cast.bakery().id();
        owner = new AccountId(cast.owner().id());
        member = new AccountId(cast.member().id());
    }

    @Test
    void oneSignInServesSeveralDomains() {
        var known = cast.helped().owner();
        var joined =
                asOwner(() -> join("Somebody", known.identifier().toUpperCase(Locale.ROOT), false));
        assertThat(joined.value()).isEqualTo(known.id());
        assertThat(asOwner(() -> members.get(bakery, joined)).name()).isEqualTo(known.name());
    }

    @Test
    void whoOnlyWorksAtTheOfficeGetsASignInOfTheirOwn() {
        var joined = asOwner(() -> join("Somebody", cast.clerk().identifier(), false));
        assertThat(joined.value()).isNotEqualTo(cast.clerk().id());
    }

    @Test
    void listsTheActiveOnesFirstByName() {
        asOwner(() -> {
            membership.deactivate(bakery, new AccountId(cast.delegate().id()));
            return owner;
        });
        assertThat(asOwner(() -> members.list(bakery)))
                .extracting(Member::name)
                .containsExactly(cast.owner().name(), cast.member().name(), cast.delegate().name());
    }

    @Test
    void aMemberSeesNobodyOfAnotherDomain() {
        var other = cast.helped();
        assertThat(asOwner(() -> members.list(other.id()))).isEmpty();
        var stranger = new AccountId(other.owner().id());
        assertThatThrownBy(() -> asOwner(() -> members.get(other.id(), stranger)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asOwner(() -> members.get(bakery, stranger)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEmployeeOutsideAShieldedDomainSeesNoneOfItsMembers() {
        var clerk = cast.clerk().actor();
        assertThat(Current.as(clerk, () -> members.list(cast.shielded().id()))).isEmpty();
        assertThat(Current.as(clerk, () -> members.list(bakery))).hasSize(3);
    }

    @Test
    void oneCannotJoinTwice() {
        refused("members.already", () -> join("Anna", cast.member().identifier(), false));
    }

    @Test
    void theOwnerKeepsTheAccess() {
        refused(
                "members.owner-stays",
                () -> {
                    membership.deactivate(bakery, owner);
                    return owner;
                });
    }

    @Test
    void theOwnerIsNoDelegate() {
        refused(
                "members.owner-is-more",
                () -> {
                    membership.delegate(bakery, owner);
                    return owner;
                });
    }

    @Test
    void whoHasNoAccessIsNoDelegate() {
        refused(
                "members.inactive",
                () -> {
                    membership.deactivate(bakery, member);
                    membership.delegate(bakery, member);
                    return member;
                });
    }

    @Test
    void aDelegateWhoWasDeactivatedComesBackAsAPlainMember() {
        var delegate = new AccountId(cast.delegate().id());
        asOwner(() -> {
            membership.deactivate(bakery, delegate);
            membership.reactivate(bakery, delegate);
            return delegate;
        });
        var back = asOwner(() -> members.get(bakery, delegate));
        assertThat(back.active()).isTrue();
        assertThat(back.delegate()).isFalse();
    }

    @Test
    void anInvitationBringsAFormerMemberBack() {
        asOwner(() -> {
            membership.deactivate(bakery, member);
            return join("Anna", cast.member().identifier(), true);
        });
        assertThat(asOwner(() -> members.get(bakery, member)))
                .matches(Member::active)
                .matches(Member::delegate);
    }

    private void refused(String key, ScopedValue.CallableOp<?, RuntimeException> act) {
        assertThatThrownBy(() -> asOwner(act))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.said().key()).isEqualTo(key));
    }

    private AccountId join(String name, String email, boolean delegate) {
        return membership.join(
                cast.firm(),
                bakery,
                Newcomer.invited(new Person(name, email, "fr")),
                delegate ? Entitlement.DELEGATE : Entitlement.plain(Rights.USUAL));
    }

    private <T> T asOwner(ScopedValue.CallableOp<T, RuntimeException> act) {
        var badge = new Badge(Role.OWNER, null, false, false, Rights.ALL, false);
        return Badge.wearing(badge, () -> Current.as(cast.owner().in(bakery), act));
    }
}
