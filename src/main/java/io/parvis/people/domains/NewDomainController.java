package io.parvis.people.domains;

import io.parvis.people.employees.Employees;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Constraints;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Opening a domain. The details screen follows by itself.
@OfficeController("/domains")
class NewDomainController {

    private final OpeningDomains opening;
    private final Employees employees;
    private final Ids ids;

    NewDomainController(OpeningDomains opening, Employees employees, Ids ids) {
        this.opening = opening;
        this.employees = employees;
        this.ids = ids;
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_DOMAINS)
    View show() {
        var firm = Visit.here().firm();
        return page(
                Fields.of(
                        Map.of(
                                "once",
                                ids.next(),
                                "kind",
                                "COMPANY",
                                "language",
                                firm.language(),
                                "country",
                                firm.country())));
    }

    @PostMapping
    @Requires(Permission.MANAGE_DOMAINS)
    Answer open(Form<NewDomainForm> form) {
        return form.send(typed -> open(Visit.here().firm(), typed), this::page);
    }

    private Redirect open(Firm firm, NewDomainForm typed) {
        firm.mustOffer(typed.language(), "");
        var there =
                Redirect.to("/domains/{}", typed.once().value())
                        .saying("domains.opened", typed.name());
        try {
            opening.open(firm, typed.once(), typed.wanted());
        } catch (DuplicateKeyException sentTwice) {
            if (!Constraints.name(sentTwice).equals(Optional.of("client_pk"))) {
                throw sentTwice;
            }
        }
        return there;
    }

    private View page(Fields fields) {
        return new NewDomainPage(fields, employees.active());
    }
}
