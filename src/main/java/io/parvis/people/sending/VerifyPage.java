package io.parvis.people.sending;

import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;

/// Asks whoever reads an address whether the firm may write from it.
///
/// @param address null when the link works no more
/// @param done whether they said yes
record VerifyPage(String firm, @Nullable String address, String token, boolean done)
        implements View {

    static VerifyPage gone(String firm) {
        return new VerifyPage(firm, null, "", false);
    }

    @Override
    public int status() {
        return address == null ? 410 : 200;
    }
}
