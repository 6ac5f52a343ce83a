package io.parvis.people.factor;

import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Collectors;

/// Recovery codes, here and never again.
///
/// @param first whether the second factor was set up just now
record CodesPage(List<RecoveryCode> codes, boolean first) implements View {

    /// All of them, to be copied at once.
    String together() {
        return codes.stream().map(RecoveryCode::shown).collect(Collectors.joining("\n"));
    }
}
