package io.parvis.people.settings;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Profiles;
import io.parvis.people.identity.SessionTimes;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes in which languages clients and workers are spoken to, and how long one stays signed in.
@Component
class KeepingAudience {

    private final Profiles profiles;
    private final LanguagesInUse inUse;
    private final SessionTimes times;
    private final KeepingSettings keeping;

    KeepingAudience(
            Profiles profiles, LanguagesInUse inUse, SessionTimes times, KeepingSettings keeping) {
        this.profiles = profiles;
        this.inUse = inUse;
        this.times = times;
        this.keeping = keeping;
    }

    /// Clients keep the language they have.
    ///
    /// @throws Refused at the languages without that of new clients, at `anyway` when clients have one that goes and the form
    /// does not say that this is known, and when somebody saved since the form was read
    @Transactional
    public void languages(Firm firm, LanguagesForm typed) {
        var profile = profiles.get();
        var offered = typed.offered(profile.general().language());
        if (!typed.anyway()) {
            profile.languages().stream()
                    .filter(code -> !offered.contains(code))
                    .forEach(this::refuseInUse);
        }
        keeping.keep(firm, () -> profiles.put(offered, typed.version()));
    }

    /// @throws Refused at the time that is out of bounds, and when somebody saved since the form was read
    @Transactional
    public void sessions(Firm firm, SecurityForm typed) {
        var limits = typed.limits(times);
        keeping.keep(
                firm,
                () -> profiles.put(limits, typed.firstWay(), typed.factorFor(), typed.version()));
    }

    private void refuseInUse(String language) {
        var clients = inUse.clients(language);
        if (clients > 0) {
            throw Refused.at(
                    "anyway", "settings.languages.in-use", clients, Languages.name(language));
        }
    }
}
