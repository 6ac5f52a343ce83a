package io.parvis.people.previews;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.StayKey;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Doors.Door;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// As whom a portal is looked at, and on to it.
@OfficeController("/previews/{audience}")
class PreviewController {

    private final Viewers viewers;
    private final BeginningPreviews beginning;

    PreviewController(Viewers viewers, BeginningPreviews beginning) {
        this.viewers = viewers;
        this.beginning = beginning;
    }

    record Chosen(@NotNull UUID person) {}

    @GetMapping
    @Requires(Permission.ENTER_PORTALS)
    View choose(@PathVariable String audience, @RequestParam(defaultValue = "") String q) {
        var whose = audience(audience);
        var asked = q.replace("\0", "").strip();
        var wanted = asked.substring(0, Math.min(asked.length(), PreviewPage.LONGEST));
        return new PreviewPage(whose, wanted, viewers.list(whose, wanted, PreviewPage.MOST + 1));
    }

    @PostMapping
    @Requires(Permission.ENTER_PORTALS)
    Redirect begin(
            @PathVariable String audience,
            Form<Chosen> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var whose = audience(audience);
        var key = new StayKey();
        beginning.begin(whose, form.orRefused().person(), key);
        var slug = Visit.here().firm().slug();
        var door = new Door(slug, whose.realm(), Doors.path(slug, whose.realm()));
        key.give(request, response, door);
        return Redirect.site(door.base());
    }

    private static Audience audience(String text) {
        var audience = Audience.named(text);
        if (!Visit.here().firm().has(Firm.portal(audience))) {
            throw new NotFound();
        }
        return audience;
    }
}
