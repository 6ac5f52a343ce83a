package io.parvis.people.operator;

import io.parvis.cli.Greeting;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Founding;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.access.Role;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets the first operator in: as long as nobody can run the installation, each start prints a link that works once. Only
/// who sees the terminal gets it.
@Component
class FirstOperator implements Greeting {

    private static final String IDENTIFIER = "operator";

    private final Founding founding;
    private final Accounts accounts;
    private final Inviting inviting;
    private final Messages messages;
    private final String email;

    FirstOperator(
            Founding founding,
            Accounts accounts,
            Inviting inviting,
            Messages messages,
            @Value("${parvis.operator-email:operator@localhost}") String email) {
        this.founding = founding;
        this.accounts = accounts;
        this.inviting = inviting;
        this.messages = messages;
        this.email = email;
    }

    @Override
    public List<String> lines() {
        var firm = founding.operator();
        return Current.as(
                firm.system(), () -> isThere() ? List.of() : List.of("", invitation(firm)));
    }

    private boolean isThere() {
        return accounts.all(Realm.OPERATOR).stream()
                .anyMatch(account ->
                        account.role() == Role.OPERATOR && account.state() == AccountState.ACTIVE);
    }

    private String invitation(Firm firm) {
        var person = new Person("Operator", email, "en");
        var link = inviting.link(firm, Role.OPERATOR, IDENTIFIER, person);
        return messages.in(Locale.ENGLISH).say("operator.first-link") + "\n  " + link;
    }
}
