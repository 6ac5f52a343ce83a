package io.parvis.people.identity;

import io.parvis.platform.web.View;

/// A link that was used, is too old, or never was one of ours.
record ExpiredPage() implements View {

    @Override
    public int status() {
        return 410;
    }
}
