package io.parvis.people.clientele;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.members.Newcomer;
import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed to create a client. The firm's own fields stand beside it, under names of their own.
///
/// @param once the id the form was given when it was shown: sent twice, it creates one client
/// @param login empty: the person signs in with the e-mail address
/// @param password empty: the person is invited by e-mail and chooses one
/// @param anyway another client looks alike, and whoever types knows that it is another
record NewClientForm(
        @NotNull DomainId once,
        @NotNull @Nullable ClientKind kind,
        @Size(max = 200) String companyName,
        @NotBlank @Size(max = 100) String firstName,
        @Size(max = 99) String lastName,
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 254) String login,
        @Size(max = 1000) String password,
        @Size(max = 1000) String again,
        boolean anyway,
        @NotBlank @Pattern(regexp = "fr|nl|en") String language,
        @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
        @Size(max = 40) String phone,
        @Size(max = 40) String vatNumber,
        @Size(max = 200) String street,
        @Size(max = 20) String postalCode,
        @Size(max = 100) String city,
        @Size(max = 100) String region,
        @Nullable UUID project,
        @Nullable UUID group) {

    /// The kind of a form that kept its rules.
    ClientKind chosenKind() {
        return Objects.requireNonNull(kind);
    }

    /// @throws Refused at the company's name when a company has none
    String name() {
        if (kind == ClientKind.INDIVIDUAL) {
            return person();
        }
        if (companyName.isBlank()) {
            throw Refused.at("companyName", "form.NotBlank");
        }
        return companyName;
    }

    /// @throws Refused at the repeated password when the two differ
    Newcomer owner() {
        if (!password.equals(again)) {
            throw Refused.at("again", "password.differs");
        }
        var identifier = login.isBlank() ? email : login;
        return new Newcomer(identifier, new Person(person(), email, language), password);
    }

    Particulars particulars() {
        return new Particulars(
                country,
                phone,
                vatNumber,
                new Address(street, postalCode, city, region),
                project,
                group);
    }

    private String person() {
        return (firstName + " " + lastName).strip();
    }
}
