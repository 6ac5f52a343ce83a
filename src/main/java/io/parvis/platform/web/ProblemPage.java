package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something went wrong: what, what to do about it, and a number by which we find it again.
///
/// @param kind the beginning of its keys: `problem.<kind>.title` and `problem.<kind>.advice`
record ProblemPage(int status, String kind, @Nullable Message detail, @Nullable String reference)
        implements View {

    private static final Set<String> EVERYWHERE =
            Set.of("barred", "no-domain", "suspended", "archived");

    /// Whether the home page would answer the same.
    boolean isEverywhere() {
        return EVERYWHERE.contains(kind);
    }
}
