package io.parvis.people.workers;

import io.parvis.platform.web.View;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param worker null for somebody of whom the firm keeps no record
record OwnDetailsPage(@Nullable Worker worker, String firm) implements View {

    /// What is shown is said the same way as to the office.
    WorkerPage page() {
        return new WorkerPage(Objects.requireNonNull(worker), null, List.of(), "");
    }
}
