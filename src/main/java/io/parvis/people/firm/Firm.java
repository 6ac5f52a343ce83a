package io.parvis.people.firm;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Actor;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/// A tenant of the installation, as every request needs to know it.
public record Firm(
        UUID id,
        String slug,
        String name,
        String country,
        String language,
        ZoneId zone,
        String colour,
        Plan plan) {

    public Locale locale(String readersLanguage) {
        return Languages.locale(readersLanguage, country);
    }

    /// Whether the firm's plan brings this.
    public boolean has(Feature feature) {
        return feature.isIn(plan);
    }

    /// The program itself, inside this firm.
    public Actor system() {
        return Actor.system(id, locale(language), zone);
    }
}
