package io.parvis.people.factor;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.QrCode;
import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;

/// A secret to be put into an app, here and never again, and the question for the app's first code.
///
/// @param qr null once it was shown
/// @param secret the same for whoever has no camera; empty once it was shown
record SecretPage(@Nullable QrCode qr, String secret, Fields fields) implements View {

    static SecretPage of(AppSecret secret, String firm, String identifier) {
        return new SecretPage(
                QrCode.of(secret.address(firm, identifier)), secret.spaced(), Fields.empty());
    }

    static SecretPage hidden(Fields fields) {
        return new SecretPage(null, "", fields);
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
