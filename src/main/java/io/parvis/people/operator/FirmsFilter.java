package io.parvis.people.operator;

import io.parvis.people.firm.Can;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmState;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the list of firms is narrowed to: as in its address.
///
/// @param q a fragment of the name or the address, or the account number as people write it
record FirmsFilter(@Size(max = 100) String q, @Nullable FirmState state) {

    static final FirmsFilter NONE = new FirmsFilter("", null);

    boolean takes(Firm firm) {
        return (state == null || firm.state() == state) && holds(firm);
    }

    private boolean holds(Firm firm) {
        var sought = q.toLowerCase(Locale.ROOT);
        return firm.name().toLowerCase(Locale.ROOT).contains(sought)
                || firm.slug().contains(sought)
                || Objects.toString(firm.can(), "").equals(Can.plain(q));
    }

    FirmsFilter withoutText() {
        return new FirmsFilter("", state);
    }

    FirmsFilter withoutState() {
        return new FirmsFilter(q, null);
    }

    /// The address, within the door.
    String path() {
        List<String> parts = new ArrayList<>();
        if (!q.isEmpty()) {
            parts.add("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        }
        if (state != null) {
            parts.add("state=" + state.name());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
