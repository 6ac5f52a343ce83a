package io.parvis.planning.feeds;

import io.parvis.people.identity.Visit;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.PublicAddress;
import io.parvis.platform.web.View;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What the portal of clients and that of workers do alike with feeds.
@Component
class FeedDesk {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final KeepingFeeds keeping;
    private final ReadingFeeds reading;
    private final PublicAddress site;

    FeedDesk(Feeds feeds, KeepingFeeds keeping, ReadingFeeds reading, PublicAddress site) {
        this.feeds = feeds;
        this.keeping = keeping;
        this.reading = reading;
        this.site = site;
    }

    View page() {
        return new FeedPage(feeds.own().orElse(null), null);
    }

    // The address is shown in the answer itself, for it is nowhere else: a redirect would lose it.
    View made() {
        var key = keeping.make();
        var address = site.of(Visit.here().door().base() + "/planning/feed/" + key.text());
        return new FeedPage(feeds.own().orElse(null), address);
    }

    void close() {
        keeping.close();
    }

    ResponseEntity<String> read(String key, Realm realm) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(reading.read(key, realm));
    }
}
