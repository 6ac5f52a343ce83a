package io.parvis.people.signins;

import io.parvis.people.clients.ClientRecords;
import io.parvis.people.identity.Accounts;
import io.parvis.people.members.Member;
import io.parvis.people.members.Members;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Walls;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads how owners sign in.
@Component
class OwnerSignIns {

    private final ClientRecords records;
    private final Members members;
    private final Accounts accounts;
    private final OwnerPortals portals;
    private final Walls walls;

    OwnerSignIns(
            ClientRecords records,
            Members members,
            Accounts accounts,
            OwnerPortals portals,
            Walls walls) {
        this.records = records;
        this.members = members;
        this.accounts = accounts;
        this.portals = portals;
        this.walls = walls;
    }

    /// @throws NotFound when there is no such client in sight: one behind a shield is not
    @Transactional
    public OwnerSignIn get(UUID client) {
        var record = records.get(client);
        Refused.when(record.archivedAt() != null, "constraint.client_archived");
        var id =
                members.list(client).stream()
                        .filter(Member::owner)
                        .findFirst()
                        .orElseThrow(NotFound::new)
                        .account();
        var shared = walls.over(() -> members.isElsewhere(client, id));
        var owner = accounts.get(id);
        return new OwnerSignIn(record, owner, portals.of(owner), shared);
    }
}
