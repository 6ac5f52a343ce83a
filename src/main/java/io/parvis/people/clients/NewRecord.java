package io.parvis.people.clients;

/// All that is known of a client on the first day.
///
/// @param login the owner's identifier, and
/// @param email the owner's address, as far as the firm knows them: once the domain has its owner, they are the
/// account's
/// @param registeredFrom the address on the internet from which the client was registered, or an empty text
public record NewRecord(
        Client client, ClientDetails details, String login, String email, String registeredFrom) {}
