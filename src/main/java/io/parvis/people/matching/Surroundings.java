package io.parvis.people.matching;

import io.parvis.people.mapping.Draft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is there already of the clients that some lines are about.
///
/// @param known clients in sight by what lines are recognised by
/// @param codes those of the lines' codes that some client has, in sight or not
/// @param owners by the sign-in in small letters
/// @param alike codes of clients by a VAT number, telephone number or address that a line has too
public record Surroundings(
        Map<String, List<Known>> known,
        Set<String> codes,
        Map<String, Owner> owners,
        Map<String, String> alike) {

    public List<Known> known(String key) {
        return known.getOrDefault(key, List.of());
    }

    /// The code of another client that may be the same.
    public @Nullable String likeness(Draft draft) {
        var facts = draft.facts();
        for (var value : List.of(facts.get("vat_number"), facts.get("phone"), draft.emailKey())) {
            if (!value.isEmpty() && alike.containsKey(value)) {
                return alike.get(value);
            }
        }
        return null;
    }
}
