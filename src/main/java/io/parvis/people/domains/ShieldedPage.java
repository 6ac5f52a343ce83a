package io.parvis.people.domains;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.domains.Openings.Shielded;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// An administrator before a shielded domain: it can be opened for a while, with a reason.
record ShieldedPage(Shielded domain, Fields fields) implements View {

    /// The minutes one may choose from.
    static final List<Integer> MINUTES = List.of(15, 60, 240, 1440);

    @Override
    public int status() {
        return fields.anyError() ? 422 : 403;
    }

    List<Choice> durations() {
        return MINUTES.stream()
                .map(minutes ->
                        new Choice(minutes.toString(), t("domain.opening.minutes", minutes)))
                .toList();
    }
}
