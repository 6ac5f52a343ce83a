package io.parvis.people.matching;

import io.parvis.people.mapping.Draft;
import io.parvis.people.mapping.Facts;
import io.parvis.people.mapping.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is to be done about some lines.
public record Plan(
        List<Creation> creations, List<Update> updates, List<Note> notes, List<Integer> same) {

    /// A client to be made.
    ///
    /// @param code empty: the firm's next one
    /// @param newOwner whether the owner's sign-in is made too
    public record Creation(Draft draft, UUID id, String code, UUID owner, boolean newOwner) {

        Creation coded(String given) {
            return new Creation(draft, id, given, owner, newOwner);
        }
    }

    /// A client to be changed.
    ///
    /// @param after all that will be known of it
    /// @param old what stood in the fields that change
    public record Update(int line, Known known, Facts after, Map<String, String> old) {}

    public static Plan empty() {
        return new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public Tally tally() {
        return new Tally(
                creations.size(),
                updates.size(),
                same.size(),
                lines(Note.Weight.SKIPPED),
                lines(Note.Weight.FAILED));
    }

    // A line that failed may have several notes.
    private int lines(Note.Weight weight) {
        return (int)
                notes.stream()
                        .filter(note -> note.weight() == weight)
                        .map(Note::line)
                        .distinct()
                        .count();
    }
}
