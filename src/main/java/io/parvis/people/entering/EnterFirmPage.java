package io.parvis.people.entering;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// Asks with which administrator's rights the operator wants to enter a firm's back office, and why.
record EnterFirmPage(Firm firm, List<Account> administrators, Fields fields) implements View {

    List<Choice> choices() {
        return administrators.stream()
                .map(one -> new Choice(one.id().value().toString(), one.name()))
                .toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
