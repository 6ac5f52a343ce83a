package io.parvis.trust.apikeys;

import io.parvis.platform.access.Scope;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A program may come in from now on.
record KeyMade(ApiKey key) implements Event {

    @Override
    public Subject subject() {
        return new Subject("api-key", key.id());
    }

    @Override
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        changes.add(new Change("api-key.name", "", key.name()));
        changes.add(
                new Change(
                        "api-key.scopes",
                        "",
                        key.scopes().stream().map(Scope::text).collect(Collectors.joining(", "))));
        if (key.shielded()) {
            changes.add(new Change("api-key.shielded", "", "@kit.yes"));
        }
        return changes;
    }
}
