package io.parvis.people.identity;

import io.parvis.platform.kernel.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// With what somebody signs in, and where they are written to.
public record SignIn(String identifier, String email) {

    /// @param login empty: the e-mail address serves
    public static SignIn of(String login, String email) {
        return new SignIn(login.isBlank() ? email : login, email);
    }

    static SignIn of(Account account) {
        return new SignIn(account.identifier(), account.email());
    }

    /// What is told of a change, old and new.
    public List<Change> since(Account before) {
        var changes = new ArrayList<Change>();
        changes.addAll(
                Change.between(
                        "sign-in.identifier",
                        before.identifier(),
                        identifier,
                        Function.identity()));
        changes.addAll(
                Change.between("forgotten.email", before.email(), email, Function.identity()));
        return changes;
    }
}
