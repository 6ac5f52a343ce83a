package io.parvis.trust.provisioning;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.Client;
import io.parvis.people.clients.ClientDetails;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.clients.ClientRecord;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.clients.VatNumber;
import io.parvis.people.domains.Functions;
import io.parvis.people.domains.OpeningDomains.NewDomain;
import io.parvis.people.domains.OpeningDomains.Registration;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.members.Newcomer;
import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An account as the other system says it is to be: what is left out is empty. What the firm itself sorts and remarks
/// stays.
///
/// @param ownerName as the owner is called; of a company whose owner is not named, the contact's name
/// @param email of the owner; may be left out of an account that is there
/// @param login empty: the owner signs in with the e-mail address
public record AccountSent(
        @Nullable @NotNull ClientKind kind,
        @Nullable @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String contactName,
        @Nullable @Size(max = 200) String ownerName,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 254) String login,
        @Nullable @Pattern(regexp = "fr|nl|en") String language,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 40) String vatNumber,
        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 20) String postalCode,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String region) {

    /// With what the owner signs in, as far as it was said.
    public String identifier() {
        return text(login).isEmpty() ? text(email) : text(login);
    }

    /// A client that is not there yet.
    ///
    /// @throws Refused at the field that does not fit
    public NewDomain opened(Firm firm) {
        var spoken = spoken(firm.language());
        var owner = new Person(person(), required("email", email), spoken);
        return new NewDomain(
                Objects.requireNonNull(kind),
                text(name),
                spoken,
                land(firm.country()),
                new Newcomer(identifier(), owner, ""),
                Functions.NONE,
                new Registration(
                        details(land(firm.country()), ClientDetails.UNKNOWN, Map.of()), ""));
    }

    /// What will be known of a client that is there.
    ///
    /// @throws Refused at the field that does not fit, or may not change
    ClientRecord over(ClientRecord before) {
        mustLeaveSignIn(before.login(), before.email());
        var land = land(before.client().country());
        return new ClientRecord(
                over(before.client(), land),
                details(land, before.details(), before.details().ownFields()),
                before.standing(),
                before.login(),
                before.email(),
                before.verifiedPhone(),
                before.registeredFrom(),
                before.archivedAt(),
                before.archivedFor(),
                before.version());
    }

    private Client over(Client was, String land) {
        return new Client(
                was.id(),
                was.code(),
                Objects.requireNonNull(kind),
                text(name),
                spoken(was.language()),
                land,
                was.createdAt());
    }

    /// A key that leaked could come in as anybody.
    ///
    /// @throws Refused where the owner would sign in otherwise
    public void mustLeaveSignIn(String knownLogin, String knownEmail) {
        refuseOther("email", text(email), knownEmail);
        refuseOther("login", text(login), knownLogin);
    }

    private static void refuseOther(String field, String sent, String known) {
        if (!sent.isEmpty() && !sent.equalsIgnoreCase(known)) {
            throw Refused.at(field, "provisioning.sign-in-stays");
        }
    }

    private ClientDetails details(String land, ClientDetails before, Map<UUID, String> own) {
        return new ClientDetails(
                text(contactName),
                PhoneNumber.read(text(phone), land),
                VatNumber.read(text(vatNumber), land),
                new Address(text(street), text(postalCode), text(city), text(region)),
                before.project(),
                before.group(),
                own);
    }

    private String spoken(String otherwise) {
        return text(language).isEmpty() ? otherwise : text(language);
    }

    private String land(String otherwise) {
        return text(country).isEmpty() ? otherwise : text(country);
    }

    private String person() {
        var named = kind == ClientKind.COMPANY ? text(contactName) : "";
        return Stream.of(text(ownerName), named, text(name))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String required(String field, @Nullable String sent) {
        var present = text(sent);
        if (present.isEmpty()) {
            throw Refused.at(field, "form.NotBlank");
        }
        return present;
    }
}
