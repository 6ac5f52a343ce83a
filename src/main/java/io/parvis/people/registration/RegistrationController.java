package io.parvis.people.registration;

import io.parvis.people.clients.ClientRecords;
import io.parvis.people.identity.Visit;
import io.parvis.people.segments.OwnFields;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Registrations at the office, which lets people in where the firm decides about each.
@OfficeController("/registrations")
class RegistrationController {

    private final Registrations registrations;
    private final ClientRecords records;
    private final OwnFields fields;
    private final Admitting admitting;

    RegistrationController(
            Registrations registrations,
            ClientRecords records,
            OwnFields fields,
            Admitting admitting) {
        this.registrations = registrations;
        this.records = records;
        this.fields = fields;
        this.admitting = admitting;
    }

    record Approval() {}

    record Refusal(@Size(max = 2000) String reason) {}

    @GetMapping
    @Requires(Permission.MANAGE_CLIENTS)
    View list() {
        return new RegistrationList(registrations.all());
    }

    @GetMapping("/{registration}")
    @Requires(Permission.MANAGE_CLIENTS)
    @Transactional(readOnly = true)
    View show(@PathVariable UUID registration) {
        return page(registration, Fields.empty(), Fields.empty());
    }

    @PostMapping("/{registration}/approval")
    @Requires(Permission.MANAGE_CLIENTS)
    Answer approve(@PathVariable UUID registration, Form<Approval> form) {
        return form.send(
                _ -> {
                    var name = admitting.approve(Visit.here().firm(), registration);
                    return Redirect.to("/clients/{}", registration)
                            .saying("registration.approved", name);
                },
                fields -> page(registration, fields, Fields.empty()));
    }

    @DeleteMapping("/{registration}")
    @Requires(Permission.MANAGE_CLIENTS)
    Answer refuse(@PathVariable UUID registration, Form<Refusal> form) {
        return form.send(
                typed -> {
                    var name = admitting.refuse(Visit.here().firm(), registration, typed.reason());
                    return Redirect.to("/registrations").saying("registration.refused", name);
                },
                fields -> page(registration, Fields.empty(), fields));
    }

    private View page(UUID id, Fields deciding, Fields refusing) {
        var registration = registrations.get(id);
        var details = registration.applicant().details();
        return new RegistrationPage(
                registration,
                fields.all(),
                records.alike(id, registration.email(), details),
                deciding,
                refusing);
    }
}
