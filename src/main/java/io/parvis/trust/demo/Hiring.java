package io.parvis.trust.demo;

import io.parvis.people.employees.Employing;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Admission;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Brings the staff of the demo's firms in, and the operator's people.
@Component
class Hiring {

    private final Employing employing;
    private final Inviting inviting;
    private final Admission admission;
    private final Accounts accounts;

    Hiring(Employing employing, Inviting inviting, Admission admission, Accounts accounts) {
        this.employing = employing;
        this.inviting = inviting;
        this.admission = admission;
        this.accounts = accounts;
    }

    /// @param oneTime takes those whose password must be changed at the first sign-in
    Team hire(Firm firm, List<SignIn> oneTime) {
        var team = Team.of(firm);
        for (var row : Sheets.of("employees", firm.slug())) {
            var person = person(row.get(1), firm, row.get(2), row.get(4));
            var role = Role.valueOf(row.get(3));
            var id = Current.as(team.boss(), () -> employing.invite(firm, role, person));
            settle(team, id, row.get(5)).forEach(oneTime::add);
            team.colleagues()
                    .put(row.get(1), new Team.Colleague(id, row.get(2), person.language()));
        }
        return team;
    }

    private List<SignIn> settle(Team team, AccountId id, String state) {
        var firm = team.firm();
        var found = new ArrayList<SignIn>();
        switch (state) {
            case "ACTIVE" -> welcome(firm, id);
            case "DEACTIVATED" -> {
                welcome(firm, id);
                Current.run(
                        team.boss(), () -> employing.deactivate(id, account(firm, id).version()));
            }
            case "ONE_TIME" -> found.add(oneTime(team, id));
            default -> {}
        }
        return found;
    }

    private SignIn oneTime(Team team, AccountId id) {
        var account = account(team.firm(), id);
        var password =
                Current.as(team.boss(), () -> employing.oneTimePassword(id, account.version()));
        return new SignIn(
                "one-time", team.firm().slug(), Realm.STAFF, account.identifier(), password);
    }

    /// @param firm the operator's own
    void hireOperator(Firm firm) {
        for (var row : Sheets.all("operator")) {
            var person = new Person(row.get(1), row.get(0) + "@parvis.example", row.get(3));
            var role = Role.valueOf(row.get(2));
            var id = Current.as(firm.system(), () -> inviting.invite(firm, role, person).id());
            welcome(firm, id);
        }
    }

    /// Lets the workers in who have an account.
    void welcomeWorkers(Firm firm) {
        Current.as(firm.system(), () -> accounts.all(Realm.WORKER))
                .forEach(account -> welcome(firm, account.id()));
    }

    /// Lets an invited person of the demo in, with everybody's password.
    void welcome(Firm firm, AccountId id) {
        Current.run(firm.system(), () -> admission.welcome(id, SignIn.PASSWORD));
    }

    private Account account(Firm firm, AccountId id) {
        return Current.as(firm.system(), () -> accounts.get(id));
    }

    private static Person person(String shortName, Firm firm, String name, String language) {
        return new Person(name, shortName + "@" + firm.slug() + ".example", language);
    }
}
