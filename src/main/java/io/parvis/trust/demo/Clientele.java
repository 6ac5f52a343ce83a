package io.parvis.trust.demo;

import io.parvis.people.domains.Administering;
import io.parvis.people.domains.DomainEdit;
import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.OpeningDomains;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import org.springframework.stereotype.Component;

/// Opens the domains of the demo's clients, and brings each into its state.
@Component
class Clientele {

    private final OpeningDomains opening;
    private final Administering administering;
    private final Company company;
    private final Accounts accounts;
    private final Hiring hiring;

    Clientele(
            OpeningDomains opening,
            Administering administering,
            Company company,
            Accounts accounts,
            Hiring hiring) {
        this.opening = opening;
        this.administering = administering;
        this.company = company;
        this.accounts = accounts;
        this.hiring = hiring;
    }

    void open(Team team) {
        for (var columns : Sheets.of("clients", team.firm().slug())) {
            open(team, new ClientRow(columns));
        }
    }

    private void open(Team team, ClientRow row) {
        var firm = team.firm();
        var id = Current.as(team.boss(), () -> opening.open(firm, row.wanted(team)));
        if (!row.waits()) {
            letIn(firm, row.owner());
        }
        company.join(team, row.name(), id).forEach(person -> letIn(firm, person));
        company.write(team, row.name(), id);
        Current.run(team.boss(), () -> settle(team, row, id));
    }

    // The shield comes last: the administrator who sets it may stand outside it afterwards.
    private void settle(Team team, ClientRow row, DomainId id) {
        if (row.isActive()) {
            administering.activate(id);
        }
        if (row.isBlocked() || row.access().isShield()) {
            var version = row.isActive() ? 1 : 0;
            var owner = account(team.firm(), row.owner());
            administering.edit(
                    team.firm(),
                    id,
                    new DomainEdit(
                            owner, row.isBlocked(), row.access(), row.functions(team), version));
        }
    }

    private void letIn(Firm firm, Person person) {
        var invited =
                Current.as(
                        firm.system(),
                        () ->
                                accounts.find(Realm.CLIENT, person.email()).orElseThrow().state()
                                        == AccountState.INVITED);
        if (invited) {
            hiring.welcome(firm, account(firm, person));
        }
    }

    private AccountId account(Firm firm, Person person) {
        return Current.as(
                firm.system(),
                () -> accounts.find(Realm.CLIENT, person.email()).orElseThrow().id());
    }
}
