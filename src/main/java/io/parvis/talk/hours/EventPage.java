package io.parvis.talk.hours;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;

/// A special event to be written or changed.
///
/// @param kept what is kept of it; null for a new one
/// @param several whether it may be added in other languages too
record EventPage(String language, @Nullable KeptEvent kept, boolean several, Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String title() {
        return kept == null ? t("hours.event.new") : kept.event().name();
    }

    String action() {
        var all = Show.base() + "/settings/hours/events";
        return kept == null ? all : all + "/" + kept.event().id();
    }

    String back() {
        return Show.base() + "/settings/hours?language=" + language;
    }
}
