package io.parvis.people.clients;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What a feature has to say when clients are deleted. Every bean of this type is asked, in the transaction of the act and
/// as the program itself: no shield hides a reason from it.
///
/// Rows that go with an erased client hang on it by a foreign key with `on delete cascade`; rows that are a reason to
/// keep it do not cascade.
public interface ClientTies {

    /// What ties some of these clients, in few statements however many they are. A client may have several ties.
    List<Tie> among(Collection<UUID> clients);

    /// Takes away what the feature holds of clients that are archived, but for what must be kept.
    void archive(Collection<UUID> clients);
}
