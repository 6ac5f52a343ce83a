package io.parvis.planning.feeds;

import io.parvis.platform.access.Open;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The visits of a worker, for their own calendar program.
@TeamController("/planning/feed")
class TeamFeedController {

    private final FeedDesk desk;

    TeamFeedController(FeedDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.OWN_ACCOUNT)
    View show() {
        return desk.page();
    }

    @PostMapping
    @Requires(Permission.OWN_ACCOUNT)
    View make() {
        return desk.made();
    }

    @DeleteMapping
    @Requires(Permission.OWN_ACCOUNT)
    Redirect close() {
        desk.close();
        return Redirect.to("/planning/feed").saying("feed.closed");
    }

    /// Whoever has the key needs no session: calendar programs have none.
    @GetMapping("/{token}")
    @Open
    ResponseEntity<String> read(@PathVariable String token) {
        return desk.read(token, Realm.WORKER);
    }
}
