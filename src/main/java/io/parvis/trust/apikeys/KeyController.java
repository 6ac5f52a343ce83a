package io.parvis.trust.apikeys;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Constraints;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.PublicAddress;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Settings > API keys.
@OfficeController("/settings/api-keys")
class KeyController {

    private final ApiKeys keys;
    private final KeepingKeys keeping;
    private final Ids ids;
    private final Clock clock;
    private final PublicAddress site;

    KeyController(ApiKeys keys, KeepingKeys keeping, Ids ids, Clock clock, PublicAddress site) {
        this.keys = keys;
        this.keeping = keeping;
        this.ids = ids;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View list() {
        return new KeyList(keys.all(), clock.instant());
    }

    /// What the API is, and how one begins.
    @GetMapping("/guide")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View guide() {
        return new GuidePage(site.of(""));
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View ask() {
        return new KeyPage(Fields.of(Map.of("once", ids.next(), "life", KeyLife.YEAR)));
    }

    // The key is shown in the answer itself, for it is nowhere else: a redirect would lose it.
    @PostMapping
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Answer make(Form<KeyForm> form) {
        var typed = form.value();
        if (typed == null || form.fields().anyError()) {
            return new KeyPage(form.fields());
        }
        try {
            return new MadeKeyPage(typed.name(), keeping.make(typed).text(), site.of(""));
        } catch (Refused refused) {
            return new KeyPage(form.fields().with(refused.field(), refused.said()));
        } catch (DuplicateKeyException sentTwice) {
            if (!Constraints.name(sentTwice).equals(Optional.of("account_pk"))) {
                throw sentTwice;
            }
            return Redirect.to("/settings/api-keys").saying("api-key.made-before");
        }
    }

    @DeleteMapping("/{key}")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect revoke(@PathVariable UUID key) {
        var name = keys.get(key).name();
        keeping.revoke(key);
        return Redirect.to("/settings/api-keys").saying("api-key.is-revoked", name);
    }
}
