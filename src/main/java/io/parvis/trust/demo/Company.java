package io.parvis.trust.demo;

import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.Noting;
import io.parvis.people.domains.Noting.Comment;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.members.Entitlement;
import io.parvis.people.members.Membership;
import io.parvis.people.members.Newcomer;
import io.parvis.platform.access.Rights;
import io.parvis.platform.tenancy.Current;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Fills a domain of the demo with its other users and with what the back office wrote about it.
@Component
class Company {

    private final Membership membership;
    private final Noting noting;

    Company(Membership membership, Noting noting) {
        this.membership = membership;
        this.noting = noting;
    }

    /// Returns those who have answered their invitation.
    List<Person> join(Team team, String client, DomainId id) {
        var came = new ArrayList<Person>();
        for (var row : Sheets.of("members", team.firm().slug())) {
            if (row.get(1).equals(client)) {
                var person = new Person(row.get(2), row.get(3), row.get(4));
                var as =
                        row.get(5).equals("delegate")
                                ? Entitlement.DELEGATE
                                : Entitlement.plain(Rights.USUAL);
                Current.run(
                        team.boss(),
                        () ->
                                membership.join(
                                        team.firm(), id.value(), Newcomer.invited(person), as));
                if (row.get(6).equals("ACTIVE")) {
                    came.add(person);
                }
            }
        }
        return came;
    }

    void write(Team team, String client, DomainId id) {
        for (var row : Sheets.of("notes", team.firm().slug())) {
            if (row.get(1).equals(client)) {
                Current.run(team.as(row.get(3)), () -> write(id, row.get(2), row.get(4)));
            }
        }
    }

    private void write(DomainId id, String kind, String text) {
        if (kind.equals("message")) {
            noting.addMessage(id, text);
        } else {
            noting.keepComments(id, List.of(new Comment(null, text, 0)));
        }
    }
}
