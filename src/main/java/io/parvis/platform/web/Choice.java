package io.parvis.platform.web;

import org.jspecify.annotations.Nullable;

/// One of the answers a reader may pick, in words already translated.
public record Choice(String value, String label, @Nullable String hint) {
    public Choice(String value, String label) {
        this(value, label, null);
    }
}
