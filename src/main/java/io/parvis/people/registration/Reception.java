package io.parvis.people.registration;

import io.parvis.people.employees.Employees;
import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.OpenDoor;
import io.parvis.people.segments.Groups;
import io.parvis.people.segments.OwnFields;
import io.parvis.people.segments.Projects;
import io.parvis.people.terms.LanguagesNeeded;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.machines.Stamps;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where people may register, and what the firm could ask there.
@Component
class Reception implements OpenDoor, LanguagesNeeded {

    private final Desks desks;
    private final Projects projects;
    private final Groups groups;
    private final OwnFields fields;
    private final Employees employees;

    Reception(
            Desks desks, Projects projects, Groups groups, OwnFields fields, Employees employees) {
        this.desks = desks;
        this.projects = projects;
        this.groups = groups;
        this.fields = fields;
        this.employees = employees;
    }

    @Override
    public boolean isOpen(Firm firm) {
        return Current.as(firm.system(), () -> desks.findAt(null)).filter(Desk::open).isPresent();
    }

    @Override
    public Set<String> languages() {
        return desks.all().stream()
                .filter(Desk::open)
                .flatMap(desk -> desk.languages().stream())
                .collect(Collectors.toSet());
    }

    /// Whoever asks where none is open learns nothing, not even that there could be one.
    /// @throws NotFound
    Desk open(Firm firm, @Nullable UUID project) {
        if (project != null && !firm.has(Feature.PROJECTS)) {
            throw new NotFound();
        }
        return Current.as(firm.system(), () -> desks.findAt(project))
                .filter(Desk::open)
                .map(desk -> desk.among(firm.languages()))
                .orElseThrow(NotFound::new);
    }

    /// The place as it is kept, or a closed one with which the firm may begin.
    @Transactional(readOnly = true)
    public Desk at(Firm firm, @Nullable UUID project) {
        return desks.findAt(project)
                .orElseGet(() ->
                        new Desk(
                                UUID.randomUUID(),
                                project,
                                false,
                                Set.of(Asked.COMPANY, Asked.PHONE, Asked.ADDRESS, Asked.COUNTRY),
                                List.of(),
                                List.of(firm.language()),
                                null,
                                null,
                                false,
                                null,
                                Translations.NONE,
                                Stamps.key(),
                                0));
    }

    @Transactional(readOnly = true)
    public Offered offered(Firm firm) {
        return new Offered(
                firm.has(Feature.PROJECTS) ? projects.all() : List.of(),
                firm.has(Feature.CLIENT_GROUPS) ? groups.all() : List.of(),
                fields.all(),
                employees.active());
    }
}
