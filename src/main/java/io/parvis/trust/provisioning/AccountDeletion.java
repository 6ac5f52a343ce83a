package io.parvis.trust.provisioning;

import io.parvis.people.clients.ClientFate;
import io.parvis.people.clients.Fate;
import io.parvis.platform.i18n.Words;
import java.util.List;

/// What deleting did to an account, as the other system reads it.
///
/// @param reasons why it is kept, when it is archived
record AccountDeletion(String externalId, Fate outcome, List<String> reasons) {

    static AccountDeletion of(ExternalId id, ClientFate fate, Words words) {
        return new AccountDeletion(
                id.text(), fate.fate(), fate.why().stream().map(key -> words.say(key)).toList());
    }
}
