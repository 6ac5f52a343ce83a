package io.parvis.people.entering;

import io.parvis.people.clients.Clients;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.StayKey;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Doors.Door;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
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

/// From the back office into a client's portal.
@OfficeController("/domains/{id}/stay")
class EnterPortalController {

    private final Entering entering;
    private final Clients clients;

    EnterPortalController(Entering entering, Clients clients) {
        this.entering = entering;
        this.clients = clients;
    }

    record EntryForm(@NotNull UUID member, @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Requires(Permission.ENTER_PORTALS)
    View ask(@PathVariable UUID id) {
        return page(id, Fields.empty());
    }

    @PostMapping
    @Requires(Permission.ENTER_PORTALS)
    Answer enter(
            @PathVariable UUID id,
            Form<EntryForm> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return form.send(
                typed -> {
                    var key = new StayKey();
                    entering.enter(
                            id, new Wish(new AccountId(typed.member()), typed.reason(), key));
                    var portal = portal();
                    key.give(request, response, portal);
                    return Redirect.site(portal.base());
                },
                fields -> page(id, fields));
    }

    private View page(UUID id, Fields fields) {
        var users = entering.users(id);
        return new EnterPortalPage(clients.get(id), users, fields);
    }

    private static Door portal() {
        var slug = Visit.here().firm().slug();
        return new Door(slug, Realm.CLIENT, Doors.path(slug, Realm.CLIENT));
    }
}
