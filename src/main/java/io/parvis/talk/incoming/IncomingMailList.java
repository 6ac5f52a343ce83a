package io.parvis.talk.incoming;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Show;
import io.parvis.platform.web.Tab;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Mail that came in.
///
/// @param all whether what was sorted or delivered stands here too
/// @param next the last mail of this page, when there are more
record IncomingMailList(
        List<IncomingMail> rows, boolean all, boolean later, @Nullable IncomingMail next)
        implements View {

    static final int PAGE = 50;

    /// @param found one more than a page, if there are so many
    static IncomingMailList of(List<IncomingMail> found, boolean all, boolean later) {
        var rows = found.stream().limit(PAGE).toList();
        return new IncomingMailList(rows, all, later, found.size() > PAGE ? rows.getLast() : null);
    }

    List<Tab> tabs() {
        return List.of(
                new Tab(t("incoming.waiting"), at(false), !all),
                new Tab(t("incoming.all"), at(true), all));
    }

    @Nullable String firstHref() {
        return later ? at(all) : null;
    }

    @Nullable String nextHref() {
        return next == null ? null : at(all) + (all ? "&" : "?") + "after=" + next.id();
    }

    private static String at(boolean all) {
        return Show.base() + "/incoming-mail" + (all ? "?all=true" : "");
    }
}
