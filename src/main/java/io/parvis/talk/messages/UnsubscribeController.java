package io.parvis.talk.messages;

import io.parvis.platform.access.Open;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the link at the end of an offer leads. To open it changes nothing: mail programs open links on their own.
@PortalController("/unsubscribe")
class UnsubscribeController {

    private final Unsubscriptions unsubscriptions;

    UnsubscribeController(Unsubscriptions unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    @GetMapping("/{token}")
    @Open
    View ask(@PathVariable String token) {
        return new UnsubscribePage(
                unsubscriptions.client(token).orElse(null), token, UnsubscribePage.Step.ASKED);
    }

    @DeleteMapping("/{token}")
    @Open
    View resubscribe(@PathVariable String token) {
        var client = unsubscriptions.resubscribe(token).orElse(null);
        return new UnsubscribePage(client, token, UnsubscribePage.Step.BACK);
    }

    @PostMapping("/{token}")
    @Open
    View unsubscribe(@PathVariable String token) {
        return new UnsubscribePage(
                unsubscriptions.unsubscribe(token).orElse(null), token, UnsubscribePage.Step.GONE);
    }
}
