package io.parvis.people.domains;

import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import io.parvis.people.members.Members;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The edit screen of a domain.
@OfficeController("/domains/{id}")
class DomainEditController {

    private final DomainSheets sheets;
    private final Members members;
    private final Employees employees;
    private final Administering administering;

    DomainEditController(
            DomainSheets sheets,
            Members members,
            Employees employees,
            Administering administering) {
        this.sheets = sheets;
        this.members = members;
        this.employees = employees;
        this.administering = administering;
    }

    record EditForm(
            @NotNull AccountId owner,
            boolean blocked,
            @NotNull BackOfficeAccess access,
            @Nullable AccountId responsible,
            @Nullable AccountId backup,
            @Nullable AccountId controller,
            @Nullable AccountId account_manager,
            @NotNull Integer version) {

        DomainEdit edit() {
            var functions =
                    Functions.NONE
                            .with(DomainFunction.RESPONSIBLE, responsible)
                            .with(DomainFunction.BACKUP, backup)
                            .with(DomainFunction.CONTROLLER, controller)
                            .with(DomainFunction.ACCOUNT_MANAGER, account_manager);
            return new DomainEdit(owner, blocked, access, functions, version);
        }
    }

    @GetMapping("/edit")
    @Requires(Permission.MANAGE_DOMAINS)
    View show(@PathVariable DomainId id) {
        var sheet = sheets.find(id).orElseThrow(NotFound::new);
        return page(sheet, DomainEditPage.fields(sheet.domain()));
    }

    @PostMapping
    @Requires(Permission.MANAGE_DOMAINS)
    Answer save(@PathVariable DomainId id, Form<EditForm> form) {
        return form.send(
                typed -> {
                    administering.edit(Visit.here().firm(), id, typed.edit());
                    return there(id);
                },
                fields -> again(id, fields));
    }

    // Whoever shielded the domain against themselves finds it no more: the list says so.
    private Redirect there(DomainId id) {
        return sheets.find(id).isPresent()
                ? Redirect.to("/domains/{}?staying=true", id.value()).saying("domain.saved")
                : Redirect.to("/domains").saying("domain.saved-and-shielded");
    }

    // After somebody else saved, the form holds what was typed, and saving once more is a choice
    // made knowingly.
    private View again(DomainId id, Fields fields) {
        var sheet = sheets.find(id).orElseThrow(NotFound::new);
        var stale = fields.errors("").contains(Message.of("domain.changed-meanwhile"));
        return page(sheet, stale ? fields.fixed("version", "" + sheet.domain().version()) : fields);
    }

    private View page(DomainSheet sheet, Fields fields) {
        return new DomainEditPage(
                sheet,
                members.list(sheet.domain().id().value()),
                employees.active(),
                employees.names(sheet.domain().functions().holders().values()),
                fields);
    }
}
