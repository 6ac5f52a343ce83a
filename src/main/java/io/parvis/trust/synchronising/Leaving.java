package io.parvis.trust.synchronising;

import io.parvis.trust.provisioning.ExternalId;
import io.parvis.trust.provisioning.ProvisionedMember;
import java.util.List;
import java.util.stream.Collectors;

/// Which users of an account a full list leaves out, so that they are shut out or go. The owner stays.
record Leaving(Absent absent) {

    List<ExternalId> among(Listed line, List<ProvisionedMember> present) {
        if (line.members() == null || absent == Absent.KEEP) {
            return List.of();
        }
        var named = line.users().stream().map(user -> user.id().text()).collect(Collectors.toSet());
        return present.stream()
                .filter(one -> !one.owner() && (one.active() || absent == Absent.DELETE))
                .map(ProvisionedMember::externalId)
                .filter(id -> id != null && !named.contains(id))
                .map(ExternalId::of)
                .toList();
    }
}
