package io.parvis.people.telephony;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The catalogues of phone systems and providers.
@OperatorController("/carriers")
class CarrierController {

    private static final String TAKEN = "carrier_name_taken";

    private final Carriers carriers;
    private final KeepingCarriers keeping;

    CarrierController(Carriers carriers, KeepingCarriers keeping) {
        this.carriers = carriers;
        this.keeping = keeping;
    }

    record NewForm(@NotNull CarrierKind kind, @NotBlank @Size(max = 100) String name) {}

    record ChangeForm(
            @NotBlank @Size(max = 100) String name, boolean retired, @NotNull Integer version) {}

    @GetMapping
    @Requires(Permission.SEE_INSTALLATION)
    View list() {
        return new CarriersPage(carriers.all(), Fields.empty(), null);
    }

    @PostMapping
    @Requires(Permission.RUN_INSTALLATION)
    Answer add(Form<NewForm> form) {
        return form.blaming("name", TAKEN)
                .send(
                        typed -> {
                            keeping.add(typed.kind(), typed.name());
                            return Redirect.to("/carriers").saying("carriers.added", typed.name());
                        },
                        fields -> new CarriersPage(carriers.all(), fields, null));
    }

    @PostMapping("/{carrier}")
    @Requires(Permission.RUN_INSTALLATION)
    Answer change(@PathVariable UUID carrier, Form<ChangeForm> form) {
        return form.blaming("name", TAKEN)
                .send(
                        typed -> {
                            keeping.change(carrier, typed.version(), typed.name(), typed.retired());
                            return Redirect.to("/carriers")
                                    .saying("carriers.changed", typed.name());
                        },
                        fields -> new CarriersPage(carriers.all(), fields, carrier));
    }
}
