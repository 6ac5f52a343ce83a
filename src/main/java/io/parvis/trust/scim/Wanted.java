package io.parvis.trust.scim;

import static java.util.Objects.requireNonNullElse;

import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import io.parvis.trust.provisioning.ExternalId;
import io.parvis.trust.provisioning.ManagingUsers.User;
import io.parvis.trust.provisioning.MemberSent;
import io.parvis.trust.provisioning.ProvisionedMember;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a user is to be, read from what an identity system sent. What it says beyond that is not kept.
final class Wanted {

    private static final Set<String> SPOKEN = Set.of("fr", "nl", "en");

    private final UserResource sent;

    Wanted(UserResource sent) {
        this.sent = sent;
    }

    String userName() {
        var name = text(sent.getUserName());
        if (name.isEmpty()) {
            throw ScimRefusal.value("scim.no-user-name");
        }
        return name;
    }

    /// The account the user belongs to, by what the other system calls it.
    ExternalId organisation() {
        var organisation = given();
        if (!ExternalId.isOne(organisation)) {
            throw ScimRefusal.value("scim.no-organisation");
        }
        return ExternalId.of(organisation);
    }

    /// Somebody who is not there yet.
    User newcomer() {
        var email = email().isEmpty() ? userName() : email();
        var member = new MemberSent(name(""), email, userName(), language(), null, null);
        return new User(member, externalId(), active());
    }

    /// Somebody who is there: what stands fast must stand.
    User changing(ProvisionedMember known) {
        mustStand("userName", userName(), known.login());
        mustStand("emails", email(), known.email());
        mustStand("organization", given(), known.organisation());
        var member = new MemberSent(name(known.name()), null, null, null, null, null);
        return new User(member, externalId(), sent.getActive());
    }

    private boolean active() {
        return requireNonNullElse(sent.getActive(), true);
    }

    private @Nullable ExternalId externalId() {
        var id = text(sent.getExternalId());
        return id.isEmpty() ? null : ExternalId.of(id);
    }

    // One name is kept of a person: the first of those that were sent, and that is not the one
    // there
    // was.
    private String name(String known) {
        var name = requireNonNullElse(sent.getName(), new Name());
        var whole = whole(text(name.getGivenName()), text(name.getFamilyName()), known);
        var all = List.of(text(name.getFormatted()), whole, text(sent.getDisplayName()));
        return Stream.concat(
                        all.stream().filter(one -> !one.isEmpty() && !one.equals(known)),
                        Stream.of(known, userName()))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    // Half a name does not take the place of a whole one.
    private static String whole(String given, String family, String known) {
        var half = given.isEmpty() || family.isEmpty();
        return half && !known.isEmpty() ? "" : (given + " " + family).strip();
    }

    private String email() {
        var all = requireNonNullElse(sent.getEmails(), List.<Email>of());
        return all.stream()
                .filter(one -> Boolean.TRUE.equals(one.getPrimary()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(one -> text(one.getValue()))
                .orElse("");
    }

    // `nl-BE` is Dutch.
    private @Nullable String language() {
        var whole = text(sent.getPreferredLanguage()).toLowerCase(Locale.ROOT);
        var language = whole.split("[-_,;]", 2)[0];
        return SPOKEN.contains(language) ? language : null;
    }

    private String given() {
        var extension = sent.getExtension(EnterpriseUserExtension.class);
        return extension == null ? "" : text(extension.getOrganization());
    }

    private static void mustStand(String attribute, String wanted, String known) {
        if (!wanted.isEmpty() && !wanted.equalsIgnoreCase(known)) {
            throw ScimRefusal.mutability(attribute);
        }
    }

    // The database keeps no text with a zero in it.
    private static String text(@Nullable String sent) {
        if (sent != null && sent.indexOf('\0') >= 0) {
            throw ScimRefusal.value("form.unreadable");
        }
        return sent == null ? "" : sent.strip();
    }
}
