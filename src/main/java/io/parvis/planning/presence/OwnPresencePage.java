package io.parvis.planning.presence;

import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;

/// @param page null for somebody of whom the firm keeps no record
record OwnPresencePage(@Nullable PresencePage page) implements View {

    @Override
    public int status() {
        return page == null ? 200 : page.status();
    }
}
