package io.parvis.trust.synchronising;

import io.parvis.platform.i18n.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a synchronisation would do to one account, or did, as the other system reads it.
///
/// @param number of the line in the list, from 0; what the list does not name follows after its end
/// @param fields what differs: fields of the account, `suspended`, `members/` and a user's id
/// @param reasons why it is refused, or did not go well
record SyncStepResource(
        int number,
        String externalId,
        Action action,
        List<String> fields,
        @Nullable UUID client,
        Step.@Nullable Tried outcome,
        List<String> reasons) {

    static SyncStepResource of(Step step, Words words) {
        return new SyncStepResource(
                step.number(),
                step.account().text(),
                step.action(),
                step.fields(),
                step.client(),
                step.outcome(),
                step.reasons().stream().map(words::say).toList());
    }
}
