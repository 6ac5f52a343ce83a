package io.parvis.planning.feeds;

import io.parvis.platform.access.Open;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The visits of a client, for their own calendar program.
@PortalController("/planning/feed")
class ClientFeedController {

    private final FeedDesk desk;

    ClientFeedController(FeedDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.FOLLOW_VISITS)
    View show() {
        return desk.page();
    }

    @PostMapping
    @Requires(Permission.FOLLOW_VISITS)
    View make() {
        return desk.made();
    }

    @DeleteMapping
    @Requires(Permission.FOLLOW_VISITS)
    Redirect close() {
        desk.close();
        return Redirect.to("/planning/feed").saying("feed.closed");
    }

    /// Whoever has the key needs no session: calendar programs have none.
    @GetMapping("/{token}")
    @Open
    ResponseEntity<String> read(@PathVariable String token) {
        return desk.read(token, Realm.CLIENT);
    }
}
