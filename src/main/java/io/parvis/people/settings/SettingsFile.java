package io.parvis.people.settings;

import io.parvis.people.firm.PortalTextBook;
import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.people.firm.Profiles;
import io.parvis.people.identity.SessionTimes;
import io.parvis.people.identity.Visit;
import io.parvis.people.telephony.Telephonies;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the page of settings shows.
@Component
class SettingsFile {

    private static final Message STALE = Message.of(KeepingSettings.STALE);

    private final Profiles profiles;
    private final PrimaryAdministrators primaries;
    private final Telephonies telephonies;
    private final PortalTextBook texts;
    private final SessionTimes times;

    SettingsFile(
            Profiles profiles,
            PrimaryAdministrators primaries,
            Telephonies telephonies,
            PortalTextBook texts,
            SessionTimes times) {
        this.profiles = profiles;
        this.primaries = primaries;
        this.telephonies = telephonies;
        this.texts = texts;
        this.times = times;
    }

    @Transactional(readOnly = true)
    public SettingsPage page(Section open) {
        return again(open, Fields.empty());
    }

    /// Once more, with what was wrong about the picture.
    @Transactional(readOnly = true)
    public SettingsPage withLogo(Fields sent) {
        return again(Section.BRANDING, sent);
    }

    /// Once more, with what was wrong about what was typed into a section. After somebody else saved, saving once more is a
    /// choice made knowingly.
    @Transactional(readOnly = true)
    public SettingsPage again(Section section, Fields typed) {
        var profile = profiles.get();
        var fields =
                typed.errors("").contains(STALE)
                        ? typed.fixed("version", "" + profile.version())
                        : typed;
        return new SettingsPage(
                Visit.here().firm(),
                profile,
                primaries.findHolder().orElse(null),
                telephonies.get(),
                texts.get(),
                times,
                section,
                fields);
    }
}
