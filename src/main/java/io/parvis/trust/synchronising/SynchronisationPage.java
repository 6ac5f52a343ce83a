package io.parvis.trust.synchronising;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A synchronisation: what it would do, how far it is, what became of it.
///
/// @param found steps of this page, and one more when there are others after it
/// @param further whether this is not the first page
record SynchronisationPage(
        Synchronisation one, @Nullable Action action, List<Step> found, boolean further)
        implements View {

    static final int PAGE = 50;

    private static final String USER = "members/";

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("kind", "client.kind"),
                    Map.entry("name", "client.name"),
                    Map.entry("contactName", "client.contact-name"),
                    Map.entry("language", "client.language"),
                    Map.entry("country", "client.country"),
                    Map.entry("phone", "client.phone"),
                    Map.entry("vatNumber", "client.vat-number"),
                    Map.entry("street", "client.street"),
                    Map.entry("postalCode", "client.postal-code"),
                    Map.entry("city", "client.city"),
                    Map.entry("region", "client.region"));

    String here() {
        return Show.base() + "/settings/synchronisations/" + one.id();
    }

    /// The address under which it is looked at anew.
    String again() {
        return here() + (action == null ? "" : "?action=" + action);
    }

    boolean isRunning() {
        return one.state() == SyncState.RUNNING;
    }

    boolean isHeld() {
        return one.state() == SyncState.HELD;
    }

    boolean mayBeDiscarded() {
        return isHeld() || one.state() == SyncState.PLANNED;
    }

    List<Step> steps() {
        return found.stream().limit(PAGE).toList();
    }

    List<Choice> actions() {
        return Stream.of(Action.values()).map(some -> new Choice(some.name(), t(some))).toList();
    }

    /// Which fields differ, or why something is not done.
    String detail(Step step) {
        return step.reasons().isEmpty()
                ? step.fields().stream()
                        .map(SynchronisationPage::field)
                        .collect(Collectors.joining(", "))
                : step.reasons().stream().map(Show::t).collect(Collectors.joining(" "));
    }

    private static String field(String name) {
        return name.startsWith(USER)
                ? t("synchronisation.user", name.substring(USER.length()))
                : t(FIELDS.getOrDefault(name, "synchronisation.suspension"));
    }

    @Nullable String nextHref() {
        if (found.size() <= PAGE) {
            return null;
        }
        var question = action == null ? "?" : "?action=" + action + "&";
        return here() + question + "after=" + found.get(PAGE - 1).number();
    }

    @Nullable String firstHref() {
        return further ? again() : null;
    }
}
