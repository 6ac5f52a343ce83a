package io.parvis.trust.synchronising;

import io.parvis.platform.api.Sent;
import io.parvis.platform.kernel.Message;
import io.parvis.trust.provisioning.ExternalId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a synchronisation would do, or did, to one account.
///
/// @param number of the line in the list; what the list does not name follows after its end
/// @param name as the account is called; empty where it is not known
/// @param closes whether it suspends or deletes an account that is open
/// @param fields what differs
/// @param client which it is; null where there is none yet
/// @param content what was sent, until it is done
/// @param outcome null until it was tried
record Step(
        int number,
        ExternalId account,
        String name,
        Action action,
        boolean closes,
        List<String> fields,
        @Nullable UUID client,
        @Nullable Listed content,
        @Nullable Tried outcome,
        List<Message> reasons) {

    enum Tried {
        DONE,
        FAILED
    }

    static Step of(int number, Listed listed, Action action, @Nullable UUID client) {
        return new Step(
                number,
                listed.id(),
                Sent.text(listed.sent().name()),
                action,
                false,
                List.of(),
                client,
                listed,
                null,
                List.of());
    }

    Step changing(List<String> differing, boolean closing) {
        var what = differing.isEmpty() ? Action.KEEP : Action.CHANGE;
        return new Step(
                number, account, name, what, closing, differing, client, content, null, List.of());
    }

    Step refused(Message why) {
        return new Step(
                number,
                account,
                name,
                Action.REFUSE,
                false,
                List.of(),
                client,
                null,
                null,
                List.of(why));
    }
}
