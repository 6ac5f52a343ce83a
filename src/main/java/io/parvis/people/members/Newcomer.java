package io.parvis.people.members;

import io.parvis.people.identity.Inviting.Person;

/// Somebody who becomes a user of a domain.
///
/// @param login the identifier to sign in with, if the person has no sign-in yet
/// @param password chosen by the firm and handed over in person; empty: the person is invited by e-mail
/// @param hash of the password the person chose when registering; empty for whoever did not register
public record Newcomer(String login, Person person, String password, String hash) {

    /// Somebody whom the firm lets in.
    public Newcomer(String login, Person person, String password) {
        this(login, person, password, "");
    }

    /// Somebody who registered.
    public static Newcomer registered(String login, Person person, String hash) {
        return new Newcomer(login, person, "", hash);
    }

    /// Invited under their address.
    public static Newcomer invited(Person person) {
        return new Newcomer(person.email(), person, "");
    }
}
