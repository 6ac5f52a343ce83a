package io.parvis.people.clientele;

import io.parvis.people.clients.ClientFate;
import io.parvis.people.clients.Fate;
import io.parvis.platform.i18n.Words;
import java.util.List;
import java.util.UUID;

/// What deleting did to a client, as programs read it.
///
/// @param reasons why it is kept, when it is archived
record ClientDeletion(UUID id, Fate outcome, List<String> reasons) {

    static ClientDeletion of(ClientFate fate, Words words) {
        return new ClientDeletion(
                fate.id(), fate.fate(), fate.why().stream().map(key -> words.say(key)).toList());
    }
}
