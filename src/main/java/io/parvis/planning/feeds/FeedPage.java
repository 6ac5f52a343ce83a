package io.parvis.planning.feeds;

import static io.parvis.platform.web.Show.base;

import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;

/// The address under which one's own calendar program reads the planning.
///
/// @param feed null where there is none
/// @param address right after it was made, and never again
record FeedPage(@Nullable Feed feed, @Nullable String address) implements View {

    String here() {
        return base() + "/planning/feed";
    }
}
