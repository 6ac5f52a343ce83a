package io.parvis.people.matching;

import io.parvis.people.mapping.Draft;
import io.parvis.people.mapping.Facts;
import io.parvis.people.mapping.Target;
import java.util.LinkedHashMap;

/// What of a line may change a client that is there.
final class Changing {

    private Changing() {}

    /// A line that tells no company does not make a person of one, nor gives it the name of its contact.
    static Facts fitting(Draft draft, Known known) {
        var told = new LinkedHashMap<>(draft.facts().values());
        var tells =
                !draft.get(Target.COMPANY).isEmpty()
                        || !draft.get(Target.KIND).isEmpty()
                        || known.facts().get("kind").equals("INDIVIDUAL");
        if (!tells) {
            told.remove("kind");
            told.remove("name");
        }
        return new Facts(told);
    }
}
