package io.parvis.trust.synchronising;

import io.parvis.trust.provisioning.AccountSent;
import io.parvis.trust.provisioning.ExternalId;
import io.parvis.trust.provisioning.MemberSent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of a full list.
///
/// @param suspended left out: as it is
/// @param members all users whom the other system manages; left out: nobody is touched
record Listed(
        @Nullable @NotNull @Pattern(regexp = ExternalId.FORM) String externalId,
        @Nullable @NotNull @Valid AccountSent account,
        @Nullable Boolean suspended,
        @Nullable @Size(max = 1000) List<@NotNull @Valid User> members) {

    /// One user of the account.
    record User(
            @Nullable @NotNull @Pattern(regexp = ExternalId.FORM) String externalId,
            @Nullable @NotNull @Valid MemberSent user,
            @Nullable Boolean suspended) {

        ExternalId id() {
            return ExternalId.of(Objects.requireNonNull(externalId));
        }

        MemberSent sent() {
            return Objects.requireNonNull(user);
        }
    }

    /// Of a line that kept its rules, as all that follows.
    ExternalId id() {
        return ExternalId.of(Objects.requireNonNull(externalId));
    }

    AccountSent sent() {
        return Objects.requireNonNull(account);
    }

    List<User> users() {
        return members == null ? List.of() : members;
    }
}
