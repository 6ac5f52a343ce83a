package io.parvis.people.phones;

import io.parvis.people.clients.Clients;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A client's verified number, as the office sees it: how it came about, and how it is taken back.
@OfficeController("/clients/{id}/verified-phone")
class ClientPhoneController {

    private static final int LATEST = 50;

    private final VerifyingPhones verifying;
    private final PhoneChecks checks;
    private final PhoneTexts texts;
    private final Clients clients;

    ClientPhoneController(
            VerifyingPhones verifying, PhoneChecks checks, PhoneTexts texts, Clients clients) {
        this.verifying = verifying;
        this.checks = checks;
        this.texts = texts;
        this.clients = clients;
    }

    record ReasonForm(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Requires(Permission.SEE_CLIENTS)
    @Transactional(readOnly = true)
    View show(@PathVariable UUID id) {
        return page(id, Fields.empty());
    }

    @DeleteMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer remove(@PathVariable UUID id, Form<ReasonForm> form) {
        insist(id);
        return form.send(
                typed -> {
                    verifying.remove(id, typed.reason());
                    return Redirect.to("/clients/{}", id).saying("phone.removed");
                },
                fields -> page(id, fields));
    }

    private View page(UUID id, Fields fields) {
        insist(id);
        return new ClientPhonePage(
                clients.get(id), checks.verified(id), texts.sent(id, LATEST), fields);
    }

    private void insist(UUID id) {
        if (!checks.isInSight(id)) {
            throw new NotFound();
        }
    }
}
