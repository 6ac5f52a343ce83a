package io.parvis.people.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// What is known of a client, by the names of the columns in which it is kept; a field of the firm's own is named
/// `own-` and its id. What is not known is not there.
public record Facts(SequencedMap<String, String> values) {

    public static final List<String> PLAIN =
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
    public static final List<String> REFERRING = List.of("project_id", "group_id");
    public static final String ATTITUDE = "attitude_id";
    public static final String REMARK = "remark";
    public static final String OWN = "own-";

    public static Facts none() {
        return new Facts(new LinkedHashMap<>());
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    public void put(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    /// These, and over them whatever the others know.
    public Facts with(Facts others) {
        var all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Facts(all);
    }

    /// What stands here in the fields that differ from the others'; an empty text where nothing does.
    public Map<String, String> differingFrom(Facts others) {
        var differing = new LinkedHashMap<String, String>();
        others.values.forEach((name, value) -> {
            if (!Objects.equals(get(name), value)) {
                differing.put(name, get(name));
            }
        });
        return differing;
    }

    /// The values of the firm's own fields by the fields' ids.
    public Map<String, String> own() {
        var own = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(OWN) && !value.isEmpty()) {
                own.put(name.substring(OWN.length()), value);
            }
        });
        return own;
    }
}
