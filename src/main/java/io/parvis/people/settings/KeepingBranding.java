package io.parvis.people.settings;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmLogos;
import io.parvis.people.firm.Firms;
import io.parvis.people.firm.Logo;
import io.parvis.people.firm.PortalTextBook;
import io.parvis.people.firm.PortalTexts;
import io.parvis.people.firm.Profiles;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes how the firm shows itself: its colour, its logo, and what it says at its portal.
@Component
class KeepingBranding {

    private static final String KEPT = "@project.logo.kept";

    private final Profiles profiles;
    private final PortalTextBook texts;
    private final FirmLogos logos;
    private final Firms firms;
    private final Events events;

    KeepingBranding(
            Profiles profiles, PortalTextBook texts, FirmLogos logos, Firms firms, Events events) {
        this.profiles = profiles;
        this.texts = texts;
        this.logos = logos;
        this.firms = firms;
        this.events = events;
    }

    /// @throws Refused when somebody saved since the form was read
    @Transactional
    public void keep(Firm firm, BrandingForm typed) {
        var profile = profiles.get();
        var before = texts.get();
        Refused.when(!profiles.put(typed.kept(), typed.version()), KeepingSettings.STALE);
        texts.put(typed.texts());
        var changes = new ArrayList<>(SettingsChanged.between(profile, profiles.get()));
        changes.addAll(changes(before, typed.texts()));
        tell(firm, changes);
    }

    /// @throws Refused at `logo` when this is too large, or no picture of a kind we take
    @Transactional
    public void put(Firm firm, byte[] content) {
        var before = logos.find().isPresent() ? KEPT : "";
        logos.put(Logo.take(content));
        tell(firm, List.of(new Change("settings.logo", before, KEPT)));
    }

    @Transactional
    public void removeLogo(Firm firm) {
        if (logos.find().isPresent()) {
            logos.remove();
            tell(firm, List.of(new Change("settings.logo", KEPT, "")));
        }
    }

    private void tell(Firm firm, List<Change> changes) {
        events.publish(new SettingsChanged(firm.id(), changes));
        firms.changed(firm);
    }

    private static List<Change> changes(PortalTexts before, PortalTexts after) {
        var changes = new ArrayList<Change>();
        for (var code : Languages.ALL) {
            changes.addAll(change("settings.sign-in-text", code, before.signIn(), after.signIn()));
            changes.addAll(change("settings.home-text", code, before.home(), after.home()));
        }
        return List.copyOf(changes);
    }

    private static List<Change> change(
            String what, String language, Translations before, Translations after) {
        return Change.between(what, before.in(language), after.in(language), Function.identity());
    }
}
