package io.parvis.people.payers;

import io.parvis.platform.kernel.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/// Identifiers of participants of Peppol, the network over which e-invoices travel: a scheme and a number in it, such as
/// `0208:0403019261` for a Belgian enterprise.
public final class PeppolId {

    private static final Pattern FORM = Pattern.compile("([0-9]{4}):(.{1,50})");

    // As access points write it out in full.
    private static final String WHOLE = "ISO6523-ACTORID-UPIS::";

    private PeppolId() {}

    /// The identifier as it is kept; an empty text stays one.
    ///
    /// @throws Refused at the field `peppolId` when there is no such scheme, or no such number in it
    public static String read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.]", "");
        var text = plain.startsWith(WHOLE) ? plain.substring(WHOLE.length()) : plain;
        if (text.isEmpty()) {
            return "";
        }
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw Refused.at("peppolId", "payer.peppol.form");
        }
        var scheme = parts.group(1);
        var known =
                PeppolScheme.find(scheme)
                        .orElseThrow(() -> Refused.at("peppolId", "payer.peppol.scheme", scheme));
        return scheme + ":" + known.read(parts.group(2));
    }
}
