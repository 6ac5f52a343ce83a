package io.parvis.platform.web;

import io.parvis.platform.i18n.Words;

/// What a template draws from while it renders.
record Rendering(Words words, Shell shell, String csrf, Assets assets) {

    static final ScopedValue<Rendering> NOW = ScopedValue.newInstance();

    static Rendering current() {
        return NOW.get();
    }
}
