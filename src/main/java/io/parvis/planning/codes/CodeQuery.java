package io.parvis.planning.codes;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of codes as its address says it.
///
/// @param q a fragment of the name of a client
/// @param missing whether only those are shown who have none
/// @param after the last client of the page before
record CodeQuery(@Size(max = 100) String q, boolean missing, @Nullable UUID after) {

    static final CodeQuery NONE = new CodeQuery("", false, null);

    String path(@Nullable UUID next) {
        var address = UriComponentsBuilder.fromPath("/clock-ins/codes");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (missing) {
            address.queryParam("missing", "true");
        }
        if (next != null) {
            address.queryParam("after", next);
        }
        return address.encode().buildAndExpand(Map.of("q", q)).toUriString();
    }
}
