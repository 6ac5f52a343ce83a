package io.parvis.testing;

import io.parvis.people.firm.Firm;
import java.util.List;

/// A firm of the [World] with everybody in it.
///
/// @param clerk has the role "Portal back office" and is responsible for the bakery
/// @param otherClerk has the same role, and is in a function of each domain but the starting one
/// @param former was an employee; the account is deactivated
/// @param bakery a company, French, active; its owner is nobody else's
/// @param starting an individual, Dutch, Startup, nobody in any function
/// @param shielded a company, active, for its functions only: the other clerk alone
/// @param helped a company, active, for its functions and the platform's support
/// @param blocked an individual, English, active, and blocked by the firm
/// @param delegate a delegate in the bakery
/// @param member a plain member of the bakery
/// @param twice owns two domains: the starting and the shielded one
public record Cast(
        Firm firm,
        Person admin,
        Person otherAdmin,
        Person clerk,
        Person otherClerk,
        Person former,
        Person worker,
        Place bakery,
        Place starting,
        Place shielded,
        Place helped,
        Place blocked,
        Person delegate,
        Person member,
        Person twice) {

    /// The owner of the bakery.
    public Person owner() {
        return bakery.owner();
    }

    public List<Place> places() {
        return List.of(bakery, starting, shielded, helped, blocked);
    }

    public List<Person> people() {
        return List.of(
                admin,
                otherAdmin,
                clerk,
                otherClerk,
                former,
                worker,
                owner(),
                delegate,
                member,
                twice,
                helped.owner(),
                blocked.owner());
    }
}
