package io.parvis.people.operator;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// @param administrators those with a second factor
record FirmFactorsPage(Firm firm, List<Account> administrators, Fields fields) implements View {

    List<Choice> choices() {
        return administrators.stream()
                .map(one -> new Choice(one.id().toString(), one.name(), one.email()))
                .toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
