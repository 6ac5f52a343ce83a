package io.parvis.people.clientele;

import io.parvis.people.segments.OwnField;
import io.parvis.platform.api.Fault;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds what a program says of projects, groups, attitudes and own fields to those that the firm has.
record SentSortings(Sortings.All all, List<Fault> faults) {

    static SentSortings among(Sortings.All all) {
        return new SentSortings(all, new ArrayList<>());
    }

    SentSortings project(@Nullable UUID id) {
        return there("project", id, all.project(id));
    }

    SentSortings group(@Nullable UUID id) {
        return there("group", id, all.group(id));
    }

    SentSortings attitude(@Nullable UUID id) {
        return there("attitude", id, all.attitude(id));
    }

    private SentSortings there(String field, @Nullable UUID id, @Nullable Record found) {
        if (id != null && found == null) {
            faults.add(Fault.at("/" + field, Message.of("client.api.none-such")));
        }
        return this;
    }

    /// Values of own fields as they are kept; one without a value is left out.
    ///
    /// @throws Refusal that names everything which is not there, or does not fit
    Map<UUID, String> values(Map<UUID, String> sent) {
        var kept = new HashMap<UUID, String>();
        var unknown = new HashSet<>(sent.keySet());
        for (var field : all.fields()) {
            var id = field.id().value();
            unknown.remove(id);
            var fit = fit(field, sent.getOrDefault(id, ""));
            if (!fit.isEmpty()) {
                kept.put(id, fit);
            }
        }
        unknown.forEach(id -> refuse(id, Message.of("client.api.none-such")));
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return kept;
    }

    private String fit(OwnField field, String value) {
        try {
            return field.check(value);
        } catch (Refused refused) {
            refuse(field.id().value(), refused.said());
            return "";
        }
    }

    private void refuse(UUID field, Message said) {
        faults.add(Fault.at("/ownFields/" + field, said));
    }
}
