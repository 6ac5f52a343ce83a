package io.parvis.people.entering;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.StayKey;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Doors.Door;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// From the operator's pages into a firm's back office.
@OperatorController("/firms/{slug}/stay")
class EnterFirmController {

    private final EnteringFirms entering;
    private final Firms firms;

    EnterFirmController(EnteringFirms entering, Firms firms) {
        this.entering = entering;
        this.firms = firms;
    }

    record EntryForm(@NotNull UUID administrator, @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Requires(Permission.ENTER_FIRMS)
    View ask(@PathVariable String slug) {
        return page(firm(slug), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.ENTER_FIRMS)
    Answer enter(
            @PathVariable String slug,
            Form<EntryForm> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var firm = firm(slug);
        return form.send(
                typed -> {
                    var key = new StayKey();
                    var whose = new AccountId(typed.administrator());
                    entering.enter(firm, new Wish(whose, typed.reason(), key));
                    var office = new Door(slug, Realm.STAFF, Doors.path(firm.slug(), Realm.STAFF));
                    key.give(request, response, office);
                    return Redirect.site(office.base());
                },
                fields -> page(firm, fields));
    }

    private View page(Firm firm, Fields fields) {
        return new EnterFirmPage(firm, entering.administrators(firm), fields);
    }

    private Firm firm(String slug) {
        return firms.find(slug)
                .filter(firm -> !firm.slug().equals(Doors.OPERATOR_SLUG))
                .orElseThrow(NotFound::new);
    }
}
