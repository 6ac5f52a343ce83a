package io.parvis.trust.demo;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.BackOfficeAccess;
import io.parvis.people.domains.DomainFunction;
import io.parvis.people.domains.Functions;
import io.parvis.people.domains.OpeningDomains.NewDomain;
import io.parvis.people.identity.Inviting.Person;
import java.util.List;

/// A client of the demo, as its list tells.
record ClientRow(List<String> columns) {

    String name() {
        return columns.get(2);
    }

    Person owner() {
        return new Person(columns.get(5), columns.get(6), columns.get(3));
    }

    Functions functions(Team team) {
        var names = columns.get(7).split(",");
        var functions = Functions.NONE;
        for (var function : DomainFunction.values()) {
            functions = functions.with(function, team.id(names[function.ordinal()]));
        }
        return functions;
    }

    boolean isActive() {
        return columns.get(8).equals("ACTIVE");
    }

    BackOfficeAccess access() {
        return BackOfficeAccess.valueOf(columns.get(9));
    }

    boolean isBlocked() {
        return columns.get(10).equals("blocked");
    }

    /// Whether the owner has not answered the invitation yet.
    boolean waits() {
        return columns.get(10).equals("invited");
    }

    NewDomain wanted(Team team) {
        return new NewDomain(
                ClientKind.valueOf(columns.get(1)),
                name(),
                columns.get(3),
                columns.get(4),
                owner(),
                functions(team));
    }
}
