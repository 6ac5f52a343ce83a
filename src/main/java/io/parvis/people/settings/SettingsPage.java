package io.parvis.people.settings;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.FactorDuty;
import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirstWay;
import io.parvis.people.firm.Holder;
import io.parvis.people.firm.PortalTexts;
import io.parvis.people.firm.Profile;
import io.parvis.people.identity.SessionTimes;
import io.parvis.people.telephony.Telephony;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Countries;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The settings of the firm.
///
/// @param holder null until the firm has an administrator
/// @param open the section that is unfolded
/// @param typed what could not be taken of that section
record SettingsPage(
        Firm firm,
        Profile profile,
        @Nullable Holder holder,
        Telephony telephony,
        PortalTexts texts,
        SessionTimes times,
        Section open,
        Fields typed)
        implements View {

    @Override
    public int status() {
        return typed.anyError() ? 422 : 200;
    }

    boolean isOpen(Section section) {
        return open == section;
    }

    String can() {
        return Objects.toString(firm.can(), "");
    }

    Fields general() {
        return fields(Section.GENERAL, GeneralForm.of(profile));
    }

    Fields support() {
        return fields(Section.SUPPORT, SupportForm.of(profile));
    }

    Fields branding() {
        var kept = BrandingForm.of(profile, texts);
        return isLogo() ? kept.in(Section.BRANDING.text()) : fields(Section.BRANDING, kept);
    }

    /// What was wrong with the picture that was sent.
    Fields logo() {
        return (isLogo() ? typed : Fields.empty()).in("logo");
    }

    private boolean isLogo() {
        return open == Section.BRANDING && typed.wrong("logo");
    }

    /// Whether there is that section at all.
    boolean hasChat() {
        return firm.has(Feature.CHAT);
    }

    Fields chat() {
        return fields(Section.CHAT, ChatForm.of(profile));
    }

    Fields administrator(Holder whose) {
        var kept = HolderForm.of(whose, firm.country());
        return isEmail() ? kept.in("administrator") : fields(Section.ADMINISTRATOR, kept);
    }

    /// What was typed into the dialog that changes the address.
    Fields email() {
        return (isEmail() ? typed : Fields.empty()).in("email");
    }

    // Of the forms of that section only this one asks for an address.
    private boolean isEmail() {
        return open == Section.ADMINISTRATOR && !typed.values("email").isEmpty();
    }

    private Fields fields(Section section, Fields kept) {
        return (open == section && typed.anyError() ? typed : kept).in(section.text());
    }

    List<Choice> languages() {
        return Languages.ALL.stream().map(code -> new Choice(code, Show.language(code))).toList();
    }

    /// Among which new clients are given theirs.
    List<Choice> offered() {
        return firm.languageChoices(profile.general().language());
    }

    Fields spoken() {
        return fields(Section.LANGUAGES, LanguagesForm.of(profile));
    }

    Fields security() {
        return fields(Section.SECURITY, SecurityForm.of(profile));
    }

    List<Choice> duties() {
        return Stream.of(FactorDuty.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    List<Choice> firstWays() {
        return Stream.of(FirstWay.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    List<Choice> countries() {
        return Countries.choices();
    }
}
