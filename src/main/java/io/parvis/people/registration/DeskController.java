package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.segments.Project;
import io.parvis.people.terms.Terms;
import io.parvis.people.terms.TermsVersions;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.PublicAddress;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Settings > Registration.
@OfficeController("/settings/registration")
class DeskController {

    private final Reception reception;
    private final Desks desks;
    private final KeepingDesks keeping;
    private final TermsVersions terms;
    private final PublicAddress site;

    DeskController(
            Reception reception,
            Desks desks,
            KeepingDesks keeping,
            TermsVersions terms,
            PublicAddress site) {
        this.reception = reception;
        this.desks = desks;
        this.keeping = keeping;
        this.terms = terms;
        this.site = site;
    }

    @GetMapping
    @Requires(Permission.MANAGE_REGISTRATION)
    @Transactional(readOnly = true)
    View list() {
        var firm = Visit.here().firm();
        var kept = desks.all();
        var rows = new ArrayList<DeskList.Row>();
        rows.add(DeskList.Row.of(firm, null, kept, site));
        reception
                .offered(firm)
                .projects()
                .forEach(project -> rows.add(DeskList.Row.of(firm, project, kept, site)));
        return new DeskList(rows, terms.findCurrent().map(Terms::number).orElse(0));
    }

    @GetMapping({"/desk", "/desk/{project}"})
    @Requires(Permission.MANAGE_REGISTRATION)
    @Transactional(readOnly = true)
    View show(@PathVariable(required = false) @Nullable UUID project) {
        var firm = Visit.here().firm();
        return page(project, DeskForm.fields(reception.at(firm, project)));
    }

    @PostMapping({"/desk", "/desk/{project}"})
    @Requires(Permission.MANAGE_REGISTRATION)
    Answer keep(@PathVariable(required = false) @Nullable UUID project, Form<DeskForm> form) {
        var firm = Visit.here().firm();
        var offered = reception.offered(firm);
        name(firm, project, offered);
        return form.send(
                typed -> {
                    keeping.keep(reception.at(firm, project), typed, offered);
                    return Redirect.to("/settings/registration")
                            .saying(typed.open() ? "desk.kept-open" : "desk.kept-closed");
                },
                fields -> page(project, fields));
    }

    private View page(@Nullable UUID project, Fields fields) {
        var firm = Visit.here().firm();
        var offered = reception.offered(firm);
        return new DeskPage(
                reception.at(firm, project), name(firm, project, offered), offered, fields);
    }

    // A project that is not there, or that the plan does not have.
    private static String name(Firm firm, @Nullable UUID project, Offered offered) {
        if (project == null) {
            return firm.name();
        }
        return offered.projects().stream()
                .filter(one -> one.id().value().equals(project))
                .map(Project::name)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
