package io.parvis.talk.hours;

import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All special events, those that are over first.
///
/// @param read one more than a page when there are more
/// @param further whether this is not the first page
record EventList(String language, List<KeptEvent> read, int size, long count, boolean further)
        implements View {

    List<KeptEvent> rows() {
        return read.subList(0, Math.min(size, read.size()));
    }

    String here(String path) {
        return Show.base() + "/settings/hours" + path + "?language=" + language;
    }

    @Nullable String firstHref() {
        return further ? here("/events") : null;
    }

    @Nullable String nextHref() {
        return read.size() <= size
                ? null
                : here("/events") + "&after=" + EventPlace.of(rows().getLast().event()).text();
    }
}
