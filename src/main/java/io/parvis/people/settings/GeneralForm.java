package io.parvis.people.settings;

import io.parvis.people.firm.Profile;
import io.parvis.people.firm.Profile.General;
import io.parvis.people.firm.Profile.Seat;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What is typed into "General information".
///
/// @param version the version the editor read
record GeneralForm(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 64) String spid,
        @NotBlank @Pattern(regexp = "fr|nl|en") String language,
        @Size(max = 200) String street,
        @Size(max = 20) String postalCode,
        @Size(max = 100) String city,
        @Size(max = 100) String region,
        @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull Integer version) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String SPID = "([A-Za-z0-9][A-Za-z0-9._-]{0,63})?";

    // How the codes of the neighbouring countries are written; of others any is taken.
    private static final Map<String, String> CODES =
            Map.of(
                    "BE", "[1-9][0-9]{3}",
                    "FR", "[0-9]{5}",
                    "NL", "[1-9][0-9]{3} ?[A-Z]{2}",
                    "LU", "(L-)?[0-9]{4}",
                    "DE", "[0-9]{5}",
                    "CA", "[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]");

    static Fields of(Profile profile) {
        var general = profile.general();
        var seat = profile.seat();
        return Fields.of(
                Map.of(
                        "name", general.name(),
                        "spid", general.spid(),
                        "language", general.language(),
                        "street", seat.street(),
                        "postalCode", seat.postalCode(),
                        "city", seat.city(),
                        "region", seat.region(),
                        "country", seat.country(),
                        "version", profile.version()));
    }

    /// @throws Refused at the SPID that cannot be one
    General general() {
        if (!spid.matches(SPID)) {
            throw Refused.at("spid", "settings.spid-unfit");
        }
        return new General(name, spid, language);
    }

    /// @throws Refused at the country that is none, or the postal code that none of it can be
    Seat seat() {
        if (!COUNTRIES.contains(country)) {
            throw Refused.at("country", "form.unreadable");
        }
        var code = postalCode.toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !code.matches(CODES.getOrDefault(country, ".*"))) {
            throw Refused.at("postalCode", "settings.postal-code-unfit");
        }
        return new Seat(street, code, city, region, country);
    }
}
