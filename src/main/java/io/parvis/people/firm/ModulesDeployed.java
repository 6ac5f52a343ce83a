package io.parvis.people.firm;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The operator deployed modules for a firm, or took them back.
public record ModulesDeployed(UUID firm, Set<Feature> from, Set<Feature> to) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return Feature.modules().stream()
                .flatMap(module ->
                        Change.between(
                                "Feature." + module.name(),
                                from.contains(module),
                                to.contains(module),
                                there -> there ? "@firm.module.there" : "@firm.module.absent")
                                .stream())
                .toList();
    }
}
