package io.parvis.papers.expected;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.platform.tenancy.Current;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of missing documents as its address says it.
///
/// @param of clients or workers; null where it was not said
/// @param expected one document; null for all of them
/// @param state null for every state in which it lacks
/// @param q a part of the name, as typed
/// @param after the last row of the page before, as a [Pair]
record MissingQuery(
        @Nullable Audience of,
        @Nullable UUID expected,
        @Nullable ExpectationState state,
        @Size(max = 100) String q,
        @Size(max = 100) String after) {

    static final MissingQuery ALL = new MissingQuery(null, null, null, "", "");

    /// The same of those who are meant.
    MissingQuery of(Audience audience) {
        return new MissingQuery(audience, expected, state, q.replace("\0", "").strip(), after);
    }

    Audience audience() {
        return of == null ? Audience.CLIENT : of;
    }

    boolean isNarrow() {
        return expected != null || state != null || !q.isEmpty();
    }

    /// What narrows it, on the aliases of [Everybody].
    String conditions() {
        var clients = audience() == Audience.CLIENT;
        return """
         and (%s) = any(:states) and (cast(:expected as uuid) is null or x.id = :expected)
         and (x.mandatory or cast(:expected as uuid) is not null or e.asked > 0 or e.filed_id is not null
              or e.sent_id is not null)
        """
                        .formatted(Everybody.STATE)
                + (q.isEmpty()
                        ? ""
                        : " and position(folded(:q) in %s) > 0 "
                                .formatted(clients ? "d.folded_name" : "p.searched"))
                + (clients ? " and (cast(:narrowed as uuid) is null or p.id = :narrowed) " : "");
    }

    Map<String, @Nullable Object> parameters(LocalDate today) {
        var parameters = new HashMap<String, @Nullable Object>();
        var states = state == null ? ExpectationState.LACKING : List.of(state);
        parameters.put("states", states.stream().map(Enum::name).toArray(String[]::new));
        parameters.put("expected", expected);
        parameters.put("q", q);
        parameters.put("narrowed", Visit.narrowedTo());
        parameters.put("today", today);
        parameters.put("zone", Current.actor().zone().getId());
        return parameters;
    }

    /// The address of the list with one parameter changed; an empty value leaves it out.
    String path(String name, @Nullable Object value) {
        var all = new LinkedHashMap<String, Object>();
        all.put("of", audience());
        all.put("expected", expected == null ? "" : expected);
        all.put("state", state == null ? "" : state);
        all.put("q", q);
        all.put(name, value == null ? "" : value);
        var address = UriComponentsBuilder.fromPath("/missing-documents");
        all.forEach((key, one) -> {
            if (!one.toString().isEmpty()) {
                address.queryParam(key, "{" + key + "}");
            }
        });
        return address.encode().buildAndExpand(all).toUriString();
    }
}
