package io.parvis.people.ways;

import io.parvis.people.identity.Account;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The portal of one person, as the office looks after it: how it stands, and how it is made or taken away.
///
/// @param whose where the person is kept, such as `/workers/…`; the portal is `/portal` under it
/// @param email where they are written to; empty while none is known
/// @param account with which they come in; null without
/// @param senders the addresses from which the firm may write
/// @param typing whether nothing was sent yet: what is wrong is said as a hint
public record PersonPortal(
        String whose,
        String name,
        String email,
        @Nullable Account account,
        Fields fields,
        List<String> senders,
        boolean typing) {

    public PortalState state() {
        return PortalState.of(account == null ? null : account.state(), email);
    }

    public int status() {
        return typing ? 200 : 422;
    }

    String path() {
        return whose + "/portal";
    }

    List<Choice> senderChoices() {
        return senders.stream().map(one -> new Choice(one, one)).toList();
    }
}
