package io.parvis.trust.scim;

import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.Meta;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import io.parvis.platform.api.Tag;
import io.parvis.trust.provisioning.ProvisionedMember;

/// A user of an account as SCIM shows them.
final class ScimUser {

    private ScimUser() {}

    /// @param location the address of the user
    static UserResource of(ProvisionedMember member, String location) {
        var user = new UserResource();
        user.setId(member.id().toString());
        if (member.externalId() != null) {
            user.setExternalId(member.externalId());
        }
        user.setUserName(member.login())
                .setName(new Name().setFormatted(member.name()))
                .setDisplayName(member.name())
                .setEmails(new Email().setValue(member.email()).setType("work").setPrimary(true))
                .setPreferredLanguage(member.language())
                .setActive(member.active());
        user.setExtension(new EnterpriseUserExtension().setOrganization(member.organisation()));
        var meta = new Meta();
        meta.setResourceType("User");
        meta.setLocationString(location);
        meta.setVersion(version(member));
        user.setMeta(meta);
        return user;
    }

    /// As it stands in `ETag` and `If-Match`.
    static String version(ProvisionedMember member) {
        return "W/\"" + Tag.of(member).text() + '"';
    }
}
