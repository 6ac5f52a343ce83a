package io.parvis.planning.codes;

import static io.parvis.platform.web.Show.base;

import io.parvis.platform.web.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The code of one client, to print and to hang up.
///
/// @param address where it leads; null where there is none, and where it cannot be read any more
/// @param madeAt null where there is none
record CodePage(Place place, String firm, @Nullable String address, @Nullable Instant madeAt)
        implements View {

    String here() {
        return base() + "/clock-ins/codes/" + place.id();
    }
}
