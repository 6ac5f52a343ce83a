package io.parvis.people.clients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the office knows of a client.
///
/// @param login the identifier with which its owner signs in
/// @param email the owner's address
/// @param verifiedPhone the number that was proven to be the client's, or an empty text
/// @param registeredFrom the address on the internet from which the client registered, or an empty text
/// @param archivedFor why an archived client is kept, as keys of messages
/// @param version counts the changes, so that the second of two who edit it is told
public record ClientRecord(
        Client client,
        ClientDetails details,
        Standing standing,
        String login,
        String email,
        String verifiedPhone,
        String registeredFrom,
        @Nullable Instant archivedAt,
        List<String> archivedFor,
        int version) {

    public ClientRecord with(ClientDetails others) {
        return new ClientRecord(
                client,
                others,
                standing,
                login,
                email,
                verifiedPhone,
                registeredFrom,
                archivedAt,
                archivedFor,
                version);
    }
}
