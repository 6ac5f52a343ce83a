package io.parvis.people.administrators;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Proving;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the primary administrator hands over.
@OfficeController("/settings/primary-administrator")
class HandOverController {

    private final HandingOver handing;
    private final Proving proving;

    HandOverController(HandingOver handing, Proving proving) {
        this.handing = handing;
        this.proving = proving;
    }

    /// @param confirmed that it is meant: it cannot be taken back by whoever did it
    record HandOverForm(
            @NotNull AccountId to, @NotBlank @Size(max = 1000) String current, boolean confirmed) {}

    @GetMapping
    @Requires(Permission.HOLD_FIRM_ACCOUNT)
    View ask() {
        return new HandOverPage(handing.successors(), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.HOLD_FIRM_ACCOUNT)
    Answer handOver(Form<HandOverForm> form) {
        return form.send(
                typed -> {
                    if (!typed.confirmed()) {
                        throw Refused.at("confirmed", "administrators.unconfirmed");
                    }
                    proving.prove("current", typed.current());
                    handing.handOver(Visit.here().firm(), typed.to());
                    return Redirect.to("/settings/firm").saying("administrators.handed-over");
                },
                fields -> new HandOverPage(handing.successors(), fields));
    }
}
