package io.parvis.people.signins;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.Map;

/// The form with which the office changes how the owner of a client signs in.
record OwnerSignInPage(OwnerSignIn found, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    static Fields fields(OwnerSignIn found) {
        var owner = found.owner();
        var own = owner.identifier().equalsIgnoreCase(owner.email());
        return Fields.of(
                Map.of(
                        "email", owner.email(),
                        "login", own ? "" : owner.identifier(),
                        "owner", owner.id(),
                        "version", owner.version()));
    }
}
