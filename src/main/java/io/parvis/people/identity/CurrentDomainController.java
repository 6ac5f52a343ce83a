package io.parvis.people.identity;

import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The switcher of somebody with several domains. It works from a blocked domain as well: that is how one leaves it.
@PortalController("/current-domain")
class CurrentDomainController {

    private final SessionBook book;

    CurrentDomainController(SessionBook book) {
        this.book = book;
    }

    @PostMapping
    @Requires(Permission.OWN_ACCOUNT)
    Redirect enter(@RequestParam UUID domain) {
        book.enter(Badge.current().inSession(), domain);
        return Redirect.to("");
    }
}
