package io.parvis.trust.synchronising;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the pages about synchronisations together.
@Component
@Transactional(readOnly = true)
class SynchronisationPages {

    private final Synchronisations synchronisations;
    private final Steps steps;

    SynchronisationPages(Synchronisations synchronisations, Steps steps) {
        this.synchronisations = synchronisations;
        this.steps = steps;
    }

    public SynchronisationList list() {
        return new SynchronisationList(synchronisations.latest());
    }

    public SynchronisationPage page(UUID id, String action, String after) {
        var one = synchronisations.get(id);
        var which =
                Stream.of(Action.values())
                        .filter(some -> some.name().equals(action))
                        .findFirst()
                        .orElse(null);
        var from = after.matches("\\d{1,9}") ? Integer.parseInt(after) : -1;
        return new SynchronisationPage(
                one, which, steps.page(id, which, from, SynchronisationPage.PAGE + 1), from >= 0);
    }
}
