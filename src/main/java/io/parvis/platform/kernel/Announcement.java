package io.parvis.platform.kernel;

import java.util.List;
import java.util.UUID;

/// What other programs are told of an event: what happened, and where to read what it is about; never what it says.
///
/// @param type such as `client.created`
/// @param id of what it is about
/// @param path in the API, after its root
/// @param about the thing that says whether all of it is shielded: a domain, or something in one
/// @param shielded known to be, where nothing is left that could say so
public record Announcement(String type, UUID id, String path, Subject about, boolean shielded) {

    public Announcement(String type, UUID id, String path, Subject about) {
        this(type, id, path, about, false);
    }

    /// Of one thing of a collection of the API, such as `/clients`.
    public static List<Announcement> of(String type, String collection, UUID id, Subject about) {
        return List.of(new Announcement(type, id, collection + "/" + id, about));
    }
}
