package io.parvis.people.matching;

import io.parvis.people.mapping.Draft;
import io.parvis.people.mapping.Note;
import io.parvis.people.mapping.Settings;
import io.parvis.people.mapping.Settings.Closed;
import io.parvis.people.mapping.Target;
import io.parvis.people.matching.Plan.Creation;
import io.parvis.people.matching.Plan.Update;
import io.parvis.platform.kernel.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Decides what becomes of each line of one import. It remembers the lines before, so it must see all of them in order.
public final class Deciding {

    private final Settings settings;
    private final Ids ids;
    private final Repeats repeats;

    public Deciding(Settings settings, Ids ids) {
        this.settings = settings;
        this.ids = ids;
        this.repeats = new Repeats(settings.matching());
    }

    public Plan decide(List<Draft> drafts, Surroundings around) {
        var round = new Round(around);
        drafts.forEach(round::decide);
        return round.plan;
    }

    /// Lines that were done before a break.
    public void remember(Draft draft) {
        repeats.remember(draft);
    }

    private final class Round {

        private final Surroundings around;
        private final Plan plan = Plan.empty();
        private final Map<String, UUID> newOwners = new HashMap<>();

        Round(Surroundings around) {
            this.around = around;
        }

        void decide(Draft draft) {
            var refusal = draft.failed() ? null : refusal(draft);
            if (refusal != null) {
                plan.notes().add(refusal);
                return;
            }
            plan.notes().addAll(draft.notes());
            if (!draft.failed()) {
                act(draft);
            }
        }

        private @Nullable Note refusal(Draft draft) {
            if (draft.known().isEmpty() && draft.facts().values().isEmpty()) {
                return Note.skipped(draft.line(), "import.left.blank");
            }
            if (settings.closed() == Closed.LEAVE_OUT && draft.hasLeft()) {
                return Note.skipped(draft.line(), "import.left.closed");
            }
            var twice = repeats.ofClient(draft);
            return twice > 0 ? Note.failed(draft.line(), "import.twice", twice) : null;
        }

        private void act(Draft draft) {
            var found = around.known(draft.key(settings.matching()));
            if (found.size() > 1) {
                say(Note.failed(draft.line(), "import.several", draft.email()));
            } else if (found.isEmpty()) {
                create(draft);
            } else {
                change(draft, found.getFirst());
            }
        }

        private void change(Draft draft, Known known) {
            if (!settings.mode().updates()) {
                say(Note.skipped(draft.line(), "import.left.exists", known.code()));
            } else if (known.archived()) {
                say(Note.failed(draft.line(), "import.archived", known.code()));
            } else {
                compare(draft, known);
            }
        }

        private void compare(Draft draft, Known known) {
            var told = Changing.fitting(draft, known);
            var old = known.facts().differingFrom(told);
            if (!draft.email().isEmpty() && !draft.emailKey().equals(known.emailKey())) {
                say(Note.noted(draft.line(), "import.email-kept", known.code()));
            }
            if (old.isEmpty()) {
                plan.same().add(draft.line());
            } else {
                plan.updates().add(new Update(draft.line(), known, known.facts().with(told), old));
            }
        }

        private void create(Draft draft) {
            var obstacle = obstacle(draft);
            if (obstacle != null) {
                say(obstacle);
                return;
            }
            var likeness = around.likeness(draft);
            if (likeness != null && !settings.anyway()) {
                say(Note.skipped(draft.line(), "import.left.alike", likeness));
                return;
            }
            if (likeness != null) {
                say(Note.noted(draft.line(), "import.alike", likeness));
            }
            plan.creations().add(creation(draft));
        }

        private @Nullable Note obstacle(Draft draft) {
            var line = draft.line();
            if (!settings.mode().creates()) {
                return Note.skipped(line, "import.left.unknown");
            }
            if (!draft.facts().has("name")) {
                return Note.failed(line, "import.no-name");
            }
            if (draft.email().isEmpty()) {
                return Note.failed(line, "import.no-email");
            }
            if (around.codes().contains(draft.get(Target.CODE))) {
                return Note.failed(line, "import.code-taken", draft.get(Target.CODE));
            }
            return ownerObstacle(draft);
        }

        private @Nullable Note ownerObstacle(Draft draft) {
            var owner = around.owners().get(draft.loginKey());
            if (owner != null && !owner.emailKey().equals(draft.emailKey())) {
                return Note.failed(draft.line(), "import.login-taken", draft.login());
            }
            if (owner != null && owner.closed()) {
                return Note.failed(draft.line(), "import.owner-closed", draft.login());
            }
            var before = repeats.ofSignIn(draft);
            return before > 0
                    ? Note.failed(draft.line(), "import.login-twice", draft.login(), before)
                    : null;
        }

        private Creation creation(Draft draft) {
            var owner = around.owners().get(draft.loginKey());
            var made = newOwners.get(draft.loginKey());
            if (owner != null || made != null) {
                var id = owner == null ? made : owner.id();
                return new Creation(
                        draft,
                        ids.next(),
                        draft.get(Target.CODE),
                        Objects.requireNonNull(id),
                        false);
            }
            var id = ids.next();
            newOwners.put(draft.loginKey(), id);
            return new Creation(draft, ids.next(), draft.get(Target.CODE), id, true);
        }

        private void say(Note note) {
            // What failed or is left out says why, and nothing else.
            if (note.weight() != Note.Weight.NOTED) {
                plan.notes().removeIf(other -> other.line() == note.line());
            }
            plan.notes().add(note);
        }
    }
}
