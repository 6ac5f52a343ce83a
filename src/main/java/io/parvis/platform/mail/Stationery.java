package io.parvis.platform.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// On what the current firm writes. The feature in which firms choose that answers.
public interface Stationery {

    /// @param client whom it concerns, as a brand of the firm's may write to it; null for no client in particular
    Sheet sheet(String language, @Nullable UUID client);

    /// @param from the address it comes from, verified; empty for the installation's
    /// @param own whether it goes by a server of the firm's own
    /// @param signature what stands under the firm's name; may be empty
    record Sheet(String from, boolean own, String signature) {

        public static final Sheet PLAIN = new Sheet("", false, "");
    }
}
