package io.parvis.people.members;

import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.access.Area;
import io.parvis.platform.access.Level;
import io.parvis.platform.access.Rights;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whom a program invites.
///
/// @param rights of a plain user; in areas that are not named, the usual ones
record NewMember(
        @Nullable @NotBlank @Size(max = 200) String name,
        @Nullable @NotBlank @Email @Size(max = 254) String email,
        @Nullable @NotBlank @Pattern(regexp = "fr|nl|en") String language,
        @Nullable Boolean delegate,
        @Nullable Map<Area, @Nullable Level> rights) {

    Person person() {
        return new Person(stripped(name), stripped(email), stripped(language));
    }

    Entitlement entitlement() {
        return Boolean.TRUE.equals(delegate)
                ? Entitlement.DELEGATE
                : Entitlement.plain(MemberResource.rights(rights, Rights.USUAL));
    }

    private static String stripped(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
