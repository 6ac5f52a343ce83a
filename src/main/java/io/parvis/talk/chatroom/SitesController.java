package io.parvis.talk.chatroom;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.PublicAddress;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Settings > Chat on your site: on which of the firm's own sites its chat stands.
@OfficeController("/settings/chat-sites")
@OfFeature(Feature.CHAT)
class SitesController {

    private final KeepingSites keeping;
    private final Sites sites;
    private final PublicAddress site;

    SitesController(KeepingSites keeping, Sites sites, PublicAddress site) {
        this.keeping = keeping;
        this.sites = sites;
        this.site = site;
    }

    record Chosen(@NotNull @Size(max = 5_000) String sites) {}

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View show() {
        return page(Fields.of(Map.of("sites", String.join("\n", sites.all()))));
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer save(Form<Chosen> form) {
        return form.send(
                typed -> {
                    keeping.keep(firm(), Origin.typed(typed.sites()));
                    return Redirect.to("/settings/chat-sites").saying("chatroom.saved");
                },
                this::page);
    }

    private View page(Fields fields) {
        var script = site.of("/" + firm().slug() + "/site-chat/button.js");
        return new SitesPage(firm().chats(), script, fields);
    }

    private static Firm firm() {
        return Visit.here().firm();
    }
}
