package io.parvis.people.entering;

import io.parvis.people.members.Member;
import io.parvis.people.members.Members;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets an employee into a client's portal with the rights of one of its users (decision 0052).
@Component
class Entering {

    private final Members members;
    private final StayBook book;
    private final Events events;

    Entering(Members members, StayBook book, Events events) {
        this.members = members;
        this.book = book;
        this.events = events;
    }

    /// The users of a client who come in themselves, the owner first. @throws NotFound when the domain is not in sight
    List<Member> users(UUID client) {
        var all = members.list(client);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all.stream()
                .filter(Member::isHere)
                .sorted(Comparator.comparing(Member::owner).reversed())
                .toList();
    }

    /// @throws Refused at the field `member` when nobody who comes in has these rights
    @Transactional
    public void enter(UUID client, Wish wish) {
        var user =
                users(client).stream()
                        .filter(one -> one.account().equals(wish.account()))
                        .findFirst()
                        .orElseThrow(() -> Refused.at("member", "entering.nobody"));
        book.begin(wish, client, Current.actor());
        events.publish(new PortalEntered(client, user.name(), wish.reason()));
    }
}
