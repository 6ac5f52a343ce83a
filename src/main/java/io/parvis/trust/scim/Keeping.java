package io.parvis.trust.scim;

import com.unboundid.scim2.common.types.UserResource;
import io.parvis.platform.api.Rules;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.PublicAddress;
import io.parvis.trust.provisioning.ManagingUsers;
import io.parvis.trust.provisioning.ManagingUsers.User;
import io.parvis.trust.provisioning.ProvisionedMember;
import io.parvis.trust.provisioning.ProvisionedMembers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Users as SCIM asks for them, kept by the verbs of provisioning.
@Component
class Keeping {

    private final ProvisionedMembers members;
    private final ManagingUsers managing;
    private final ScimUsers users;
    private final Rules rules;
    private final PublicAddress site;

    Keeping(
            ProvisionedMembers members,
            ManagingUsers managing,
            ScimUsers users,
            Rules rules,
            PublicAddress site) {
        this.members = members;
        this.managing = managing;
        this.users = users;
        this.rules = rules;
        this.site = site;
    }

    UserResource get(String spid, UUID id) {
        return shown(spid, members.get(id));
    }

    UserResource shown(String spid, ProvisionedMember member) {
        return ScimUser.of(member, site.of("/scim/v2/" + spid + "/Users/" + member.id()));
    }

    /// @throws ScimRefusal when the user name is taken, and where there is no such account
    UUID create(Wanted wanted) {
        if (users.isTaken(wanted.userName())) {
            throw ScimRefusal.uniqueness();
        }
        var account = wanted.organisation();
        try {
            return managing.enrol(account, kept(wanted.newcomer()));
        } catch (NotFound _) {
            throw ScimRefusal.value("scim.no-account", account.text());
        }
    }

    void change(UUID id, Wanted wanted) {
        managing.change(id, kept(wanted.changing(members.get(id))));
    }

    void remove(UUID id) {
        managing.remove(id);
    }

    private User kept(User user) {
        rules.kept(user.sent());
        return user;
    }
}
