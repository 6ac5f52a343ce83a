package io.parvis.people.clientele;

import io.parvis.people.clientele.ClientListQuery.Place;
import io.parvis.people.clientele.ClientRow.Sorting;
import io.parvis.people.clientele.ClientRow.Standing;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.DomainStatus;
import io.parvis.people.identity.AccountState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A client that the list comes across on its way.
///
/// @param place where the list goes on after it
/// @param seen its row; null when the client is out of sight, or not what is looked for
record Candidate(Place place, @Nullable ClientRow seen) {

    /// One met in the order of the list.
    static Candidate inOrder(ResultSet row, ClientOrder order) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return at(new Place(order.keyIn(row), id), row);
    }

    /// One found by a fragment.
    static Candidate found(ResultSet row) throws SQLException {
        var id = row.getObject("found_id", UUID.class);
        return at(new Place(row.getString("found_place"), id), row);
    }

    // Without a domain in sight there is no status.
    private static Candidate at(Place place, ResultSet row) throws SQLException {
        return new Candidate(place, row.getString("status") == null ? null : row(row, place));
    }

    /// @param end where the list goes on after it
    static ClientRow row(ResultSet row, Place end) throws SQLException {
        return new ClientRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("login"),
                ClientKind.valueOf(row.getString("kind")),
                new ClientRow.Place(
                        row.getString("city"), row.getString("country"), row.getString("language")),
                new Sorting(
                        row.getObject("project_id", UUID.class),
                        row.getObject("group_id", UUID.class),
                        row.getObject("attitude_id", UUID.class)),
                new Standing(
                        DomainStatus.valueOf(row.getString("status")),
                        row.getBoolean("blocked"),
                        row.getBoolean("archived"),
                        AccountState.valueOf(row.getString("owner_state"))),
                row.getTimestamp("created_at").toInstant(),
                end);
    }
}
