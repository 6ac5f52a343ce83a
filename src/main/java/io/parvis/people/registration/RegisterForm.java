package io.parvis.people.registration;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.ClientDetails;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.clients.VatNumber;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.machines.Stamps;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody types to become a client. The firm's own fields stand beside it, under names of their own. What the
/// firm did not ask is not read.
///
/// @param login empty: the address for mail
/// @param terms the version that was shown
/// @param website a field that people do not see
record RegisterForm(
        @Nullable ClientKind kind,
        @Size(max = 200) String companyName,
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 99) String lastName,
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 254) String login,
        @NotBlank @Size(max = 1000) String password,
        @Size(max = 1000) String again,
        @Size(max = 2) String language,
        @Pattern(regexp = "([A-Z]{2})?") String country,
        @Size(max = 40) String phone,
        @Size(max = 40) String vatNumber,
        @Size(max = 200) String street,
        @Size(max = 20) String postalCode,
        @Size(max = 100) String city,
        @Size(max = 100) String region,
        @Nullable UUID terms,
        boolean accepted,
        @Size(max = 1000) String website,
        @Size(max = 1000) String stamp,
        @Size(max = 1000) String proof) {

    Stamps.Sent sent() {
        return new Stamps.Sent(stamp, proof);
    }

    /// @throws Refused at the field that cannot be taken
    String chosenLogin() {
        if (login.isBlank() || login.equalsIgnoreCase(email)) {
            return email;
        }
        // What looks like an address is somebody's: whether it has a sign-in is not for others to
        // find out.
        if (login.contains("@")) {
            throw Refused.at("login", "register.login-no-address");
        }
        return login;
    }

    /// @throws Refused at `again` when the two differ
    String agreedPassword() {
        if (!password.equals(again)) {
            throw Refused.at("again", "password.differs");
        }
        return password;
    }

    /// @param firmsCountry where everybody lives who is not asked
    /// @throws Refused at the field that cannot be taken
    Applicant applicant(Desk desk, String firmsCountry, Map<UUID, String> own) {
        if (!desk.languages().contains(language)) {
            throw Refused.at("language", "form.unreadable");
        }
        var living = desk.asks(Asked.COUNTRY) && !country.isEmpty() ? country : firmsCountry;
        return new Applicant(
                isCompany(desk) ? ClientKind.COMPANY : ClientKind.INDIVIDUAL,
                isCompany(desk) ? companysName() : person(),
                person(),
                language,
                living,
                details(desk, living, own));
    }

    private ClientDetails details(Desk desk, String living, Map<UUID, String> own) {
        var vat = desk.asks(Asked.VAT_NUMBER) && isCompany(desk) ? vatNumber : "";
        return new ClientDetails(
                firstName,
                PhoneNumber.read(desk.asks(Asked.PHONE) ? phone : "", living),
                VatNumber.read(vat, living),
                desk.asks(Asked.ADDRESS)
                        ? new Address(street, postalCode, city, region)
                        : Address.UNKNOWN,
                null,
                null,
                own);
    }

    private boolean isCompany(Desk desk) {
        return desk.asks(Asked.COMPANY) && kind == ClientKind.COMPANY;
    }

    private String companysName() {
        if (companyName.isBlank()) {
            throw Refused.at("companyName", "form.NotBlank");
        }
        return companyName;
    }

    private String person() {
        return (firstName + " " + lastName).strip();
    }
}
