package io.parvis.trust.provisioning;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.members.Entitlement;
import io.parvis.people.members.Newcomer;
import io.parvis.platform.access.Area;
import io.parvis.platform.access.Level;
import io.parvis.platform.access.Rights;
import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user of an account as the other system says they are to be.
///
/// @param email may be left out of a user who is there
/// @param login empty: the user signs in with the e-mail address
/// @param language counts when the person is invited; later they choose themselves
/// @param delegate left out: as it is, and not at first
/// @param rights of a plain user; in areas that are left out, as they are, and the usual ones at first
public record MemberSent(
        @Nullable @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 254) String login,
        @Nullable @Pattern(regexp = "fr|nl|en") String language,
        @Nullable Boolean delegate,
        @Nullable Map<Area, @Nullable Level> rights) {

    /// Somebody who is not there yet.
    ///
    /// @throws Refused at the e-mail address when there is none
    Newcomer newcomer(Firm firm) {
        var address = text(email);
        if (address.isEmpty()) {
            throw Refused.at("email", "form.NotBlank");
        }
        var spoken = text(language).isEmpty() ? firm.language() : text(language);
        return new Newcomer(identifier(), new Person(text(name), address, spoken), "");
    }

    /// With what the person signs in, as far as it was said.
    public String identifier() {
        return text(login).isEmpty() ? text(email) : text(login);
    }

    Entitlement entitlement() {
        return Boolean.TRUE.equals(delegate)
                ? Entitlement.DELEGATE
                : Entitlement.plain(rights(Rights.USUAL));
    }

    public Rights rights(Rights otherwise) {
        var all = otherwise;
        for (var area : Area.values()) {
            var level = rights == null ? null : rights.get(area);
            all = level == null ? all : all.with(area, level);
        }
        return all;
    }

    /// @throws Refused where the person would sign in otherwise: a key that leaked could come in as anybody
    public void mustLeaveSignIn(ProvisionedMember before) {
        refuseOther("email", text(email), before.email());
        refuseOther("login", text(login), before.login());
    }

    private static void refuseOther(String field, String sent, String known) {
        if (!sent.isEmpty() && !sent.equalsIgnoreCase(known)) {
            throw Refused.at(field, "provisioning.sign-in-stays");
        }
    }
}
