package io.parvis.people.registration;

import io.parvis.platform.web.View;

/// A link that was used, is too old, or never was one of ours.
///
/// @param open whether one may register again
record LinkGonePage(boolean open) implements View {

    @Override
    public int status() {
        return 410;
    }
}
