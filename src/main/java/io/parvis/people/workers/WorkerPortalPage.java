package io.parvis.people.workers;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.Account;
import io.parvis.people.workers.PortalForm.Way;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way in of one worker: how it stands, and how it is made or taken away.
record WorkerPortalPage(Worker worker, @Nullable Account account, Fields fields, int status)
        implements View {

    PortalState state() {
        return PortalState.of(account == null ? null : account.state(), worker.email());
    }

    List<Choice> ways() {
        return Stream.of(Way.values())
                .map(way ->
                        new Choice(
                                way.name(),
                                t("worker.way." + way),
                                t("worker.way." + way + ".means")))
                .toList();
    }
}
