package io.parvis.people.domains;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.OpeningDomains.NewDomain;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Inviting.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is typed to open a domain.
///
/// @param once the id the form was given when it was shown: sent twice, it opens one domain
record NewDomainForm(
        @NotNull DomainId once,
        @NotNull ClientKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Pattern(regexp = "fr|nl|en") String language,
        @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
        @NotBlank @Size(max = 200) String ownerName,
        @NotBlank @Email @Size(max = 254) String ownerEmail,
        @Nullable AccountId responsible,
        @Nullable AccountId backup,
        @Nullable AccountId controller,
        @Nullable AccountId account_manager) {

    NewDomain wanted() {
        return new NewDomain(
                kind,
                name,
                language,
                country,
                new Person(ownerName, ownerEmail, language),
                functions());
    }

    private Functions functions() {
        return Functions.NONE
                .with(DomainFunction.RESPONSIBLE, responsible)
                .with(DomainFunction.BACKUP, backup)
                .with(DomainFunction.CONTROLLER, controller)
                .with(DomainFunction.ACCOUNT_MANAGER, account_manager);
    }
}
