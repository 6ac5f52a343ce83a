package io.parvis.people.administrators;

import io.parvis.people.identity.Account;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// Asks to whom the primary administrator hands over, and whether it is meant.
record HandOverPage(List<Account> successors, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> choices() {
        return successors.stream()
                .map(one -> new Choice(one.id().toString(), one.name(), one.email()))
                .toList();
    }
}
