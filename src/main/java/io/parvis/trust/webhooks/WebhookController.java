package io.parvis.trust.webhooks;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Constraints;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Settings > Webhooks.
@OfficeController("/settings/webhooks")
class WebhookController {

    private static final int LOG = 50;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final KeepingWebhooks keeping;
    private final Ids ids;

    WebhookController(Webhooks webhooks, Deliveries deliveries, KeepingWebhooks keeping, Ids ids) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.keeping = keeping;
        this.ids = ids;
    }

    @GetMapping
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View list() {
        return new WebhookList(webhooks.all());
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View ask() {
        var fields = Fields.of(Map.of("once", ids.next(), "version", 0, "url", "https://"));
        return WebhookPage.fresh(fields);
    }

    // The secret is shown in the answer itself, for no page shows it again: a redirect would lose
    // it.
    @PostMapping
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Answer make(Form<WebhookForm> form) {
        var typed = form.value();
        if (typed == null || form.fields().anyError()) {
            return WebhookPage.fresh(form.fields());
        }
        try {
            return new SecretPage(typed.name(), keeping.make(typed), typed.once());
        } catch (Refused refused) {
            return WebhookPage.fresh(form.fields().with(refused.field(), refused.said()));
        } catch (DuplicateKeyException sentTwice) {
            if (!Constraints.name(sentTwice).equals(Optional.of("webhook_pk"))) {
                throw sentTwice;
            }
            return Redirect.to("/settings/webhooks/{}", typed.once()).saying("webhook.made-before");
        }
    }

    /// @param before the number where the page of the log before this one ended
    @GetMapping("/{webhook}")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View show(@PathVariable UUID webhook, @RequestParam(required = false) @Nullable Long before) {
        var kept = webhooks.get(webhook);
        return page(kept, WebhookPage.fields(kept), before == null ? Long.MAX_VALUE : before);
    }

    @PostMapping("/{webhook}")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Answer change(@PathVariable UUID webhook, Form<WebhookForm> form) {
        return form.send(
                typed -> {
                    keeping.change(webhook, typed);
                    return Redirect.to("/settings/webhooks/{}", webhook).saying("webhook.changed");
                },
                fields -> page(webhooks.get(webhook), fields, Long.MAX_VALUE));
    }

    @DeleteMapping("/{webhook}")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect remove(@PathVariable UUID webhook) {
        var name = webhooks.get(webhook).name();
        keeping.remove(webhook);
        return Redirect.to("/settings/webhooks").saying("webhook.removed", name);
    }

    private View page(Webhook webhook, Fields fields, long before) {
        var log = deliveries.newest(webhook.id(), before, LOG + 1);
        return new WebhookPage(webhook, fields, log, LOG, before < Long.MAX_VALUE);
    }
}
