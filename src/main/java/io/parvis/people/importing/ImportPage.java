package io.parvis.people.importing;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.importing.Notes.Numbered;
import io.parvis.people.importing.Notes.Place;
import io.parvis.people.mapping.Note;
import io.parvis.people.mapping.Note.Weight;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An import: what would happen, how far it is, what became of it.
///
/// @param found notes of this page, and one more when there are others after it
/// @param further whether this is not the first page
record ImportPage(
        Import imported,
        String author,
        @Nullable Weight weight,
        List<Numbered> found,
        boolean further)
        implements View {

    static final int PAGE = 50;

    String here() {
        return Show.base() + "/clients/imports/" + imported.id();
    }

    /// The address under which it is looked at anew.
    String again() {
        return here() + (weight == null ? "" : "?weight=" + weight);
    }

    List<Note> notes() {
        return found.stream().limit(PAGE).map(Numbered::note).toList();
    }

    List<Choice> weights() {
        return Stream.of(Weight.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    @Nullable String nextHref() {
        if (found.size() <= PAGE) {
            return null;
        }
        var last = Place.of(found.get(PAGE - 1));
        var question = weight == null ? "?" : "?weight=" + weight + "&";
        return here() + question + "after=" + last.line() + "-" + last.number();
    }

    @Nullable String firstHref() {
        return further ? again() : null;
    }

    /// How many clients starting would create or change.
    int toDo() {
        return imported.tally().created() + imported.tally().updated();
    }

    boolean isTrial() {
        return imported.state() == ImportState.CHECKING || imported.state() == ImportState.CHECKED;
    }

    boolean isPaused() {
        return imported.state() == ImportState.PAUSED;
    }
}
