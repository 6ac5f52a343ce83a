package io.parvis.people.factor;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One's own second factor.
///
/// @param since null where there is none
/// @param left how many recovery codes are left
/// @param required whether the firm requires it of this person
record FactorPage(@Nullable Instant since, int left, boolean required, Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    /// What was typed, in the form that takes it away or in the one for other recovery codes.
    Fields dropping() {
        return fields(true, "drop");
    }

    Fields renewing() {
        return fields(false, "renew");
    }

    private Fields fields(boolean dropping, String form) {
        var meant = fields.has("_method", "delete") == dropping;
        return (meant ? fields : Fields.empty()).in(form);
    }
}
