package io.parvis.people.matching;

import io.parvis.people.mapping.Draft;
import io.parvis.people.mapping.Settings.Matching;
import io.parvis.people.mapping.Target;

/// Finds clients and sign-ins that stand in a file twice.
final class Repeats {

    private final Matching matching;
    private final Seen seen = new Seen();

    Repeats(Matching matching) {
        this.matching = matching;
    }

    void remember(Draft draft) {
        if (!draft.failed()) {
            ofClient(draft);
            ofSignIn(draft);
        }
    }

    /// The earlier line that is about the same client; 0 when there is none.
    int ofClient(Draft draft) {
        var before = earlier("key ", draft.key(matching), draft.line());
        return before > 0 || matching == Matching.CODE
                ? before
                : earlier("code ", draft.get(Target.CODE), draft.line());
    }

    /// The earlier line that gives the same sign-in to another person. One person may own several clients.
    int ofSignIn(Draft draft) {
        var before = earlier("login ", draft.loginKey(), draft.line());
        var both = draft.loginKey() + " " + draft.emailKey();
        var samePerson = earlier("person ", both, draft.line());
        return samePerson > 0 ? 0 : before;
    }

    private int earlier(String what, String text, int line) {
        if (text.isEmpty()) {
            return 0;
        }
        var first = seen.first(what + text, line);
        return first == line ? 0 : first;
    }
}
