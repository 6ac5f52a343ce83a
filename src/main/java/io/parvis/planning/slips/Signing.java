package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.t;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a page shows of the signature of a slip.
///
/// @param given null where nobody signed
/// @param client whom the work was for, where that is known already; null otherwise
record Signing(
        SignatureRule rule, @Nullable Signature given, @Nullable String client, ZoneId zone) {

    /// Whether the worker is asked for it.
    boolean isAsked() {
        return rule != SignatureRule.NONE;
    }

    boolean isRequired() {
        return rule == SignatureRule.REQUIRED && given == null && client != null;
    }

    String lead() {
        return client == null ? t("slip.signature.lead") : t("slip.signature.lead.of", client);
    }

    /// The figures that the client saw.
    static String figures(Work work, ZoneId zone) {
        return t(
                "slip.signature.figures",
                SlipTimes.when(work.span(), zone),
                t("slip.minutes", work.pause()),
                t("slip.km", work.kilometres()));
    }
}
