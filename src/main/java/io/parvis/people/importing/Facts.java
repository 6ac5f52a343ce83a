package io.parvis.people.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// What is known of a client, by the names of the columns in which it is kept; a field of the firm's own is named
/// `own-` and its id. What is not known is not there.
record Facts(SequencedMap<String, String> values) {

    static final List<String> PLAIN =
            List.of(
                    "kind",
                    "name",
                    "language",
                    "country",
                    "contact_name",
                    "phone",
                    "vat_number",
                    "street",
                    "postal_code",
                    "city",
                    "region");
    static final List<String> REFERRING = List.of("project_id", "group_id");
    static final String ATTITUDE = "attitude_id";
    static final String REMARK = "remark";
    static final String OWN = "own-";

    static Facts none() {
        return new Facts(new LinkedHashMap<>());
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }

    void put(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    /// These, and over them whatever the others know.
    Facts with(Facts others) {
        var all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Facts(all);
    }

    /// What stands here in the fields that differ from the others'; an empty text where nothing does.
    Map<String, String> differingFrom(Facts others) {
        var differing = new LinkedHashMap<String, String>();
        others.values.forEach((name, value) -> {
            if (!Objects.equals(get(name), value)) {
                differing.put(name, get(name));
            }
        });
        return differing;
    }

    /// The values of the firm's own fields by the fields' ids.
    Map<String, String> own() {
        var own = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(OWN) && !value.isEmpty()) {
                own.put(name.substring(OWN.length()), value);
            }
        });
        return own;
    }
}
