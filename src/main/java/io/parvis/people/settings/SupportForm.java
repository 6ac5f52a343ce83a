package io.parvis.people.settings;

import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.firm.Profile;
import io.parvis.people.firm.Profile.Support;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// What is typed into "Technical support".
record SupportForm(
        @Email @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @NotNull Integer version) {

    static Fields of(Profile profile) {
        var support = profile.support();
        return Fields.of(
                Map.of(
                        "email",
                        support.email(),
                        "phone",
                        PhoneNumber.shown(support.phone(), profile.seat().country()),
                        "version",
                        profile.version()));
    }

    /// @throws Refused at the telephone number that cannot be one
    Support support(String country) {
        return new Support(email, PhoneNumber.read(phone, country));
    }
}
