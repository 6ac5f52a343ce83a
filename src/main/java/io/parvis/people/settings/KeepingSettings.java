package io.parvis.people.settings;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.firm.Profiles;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what the firm says of itself, section by section.
@Component
class KeepingSettings {

    static final String STALE = "settings.changed-meanwhile";

    private final Profiles profiles;
    private final Firms firms;
    private final Events events;

    KeepingSettings(Profiles profiles, Firms firms, Events events) {
        this.profiles = profiles;
        this.firms = firms;
        this.events = events;
    }

    /// @throws Refused at the field that cannot be, and when somebody saved since the form was read; the constraint
    /// `firm_spid_taken` refuses what another firm is called
    @Transactional
    public void general(Firm firm, GeneralForm typed) {
        firm.mustOffer(typed.language(), "");
        keep(firm, () -> profiles.put(typed.general(), typed.seat(), typed.version()));
    }

    /// @throws Refused as above
    @Transactional
    public void support(Firm firm, SupportForm typed) {
        keep(firm, () -> profiles.put(typed.support(firm.country()), typed.version()));
    }

    /// @throws Refused as above
    @Transactional
    public void chat(Firm firm, ChatForm typed) {
        keep(firm, () -> profiles.put(typed.active(), typed.version()));
    }

    /// Does it, and tells what changed by it.
    ///
    /// @param put answers whether it was done
    void keep(Firm firm, BooleanSupplier put) {
        var before = profiles.get();
        Refused.when(!put.getAsBoolean(), STALE);
        var changes = SettingsChanged.between(before, profiles.get());
        events.publish(new SettingsChanged(firm.id(), changes));
        firms.changed(firm);
    }
}
