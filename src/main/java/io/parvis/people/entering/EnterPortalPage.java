package io.parvis.people.entering;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.Client;
import io.parvis.people.members.Member;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// Asks with whose rights an employee wants to enter a client's portal, and why.
record EnterPortalPage(Client client, List<Member> users, Fields fields) implements View {

    List<Choice> choices() {
        return users.stream()
                .map(user ->
                        new Choice(
                                user.account().value().toString(),
                                t("entering.user", user.name(), t(user.role()))))
                .toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
