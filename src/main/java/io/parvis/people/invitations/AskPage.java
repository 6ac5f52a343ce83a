package io.parvis.people.invitations;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.function.Supplier;

/// Who would be invited, before somebody says so.
///
/// @param filter the filter of the list in the reader's words
/// @param senders the addresses from which the firm may write
/// @param before the latest invitations of many
record AskPage(
        AudienceForm audience,
        Supplier<String> filter,
        DryRun run,
        List<MassInvitation> before,
        List<String> senders,
        Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> senderChoices() {
        return senders.stream().map(one -> new Choice(one, one)).toList();
    }

    String whom() {
        return switch (audience.audience()) {
            case Audience.Everyone _ -> t("invitations.everyone");
            case Audience.Chosen chosen -> t("invitations.chosen", chosen.clients().size());
            case Audience.Filtered _ -> t("invitations.filtered", filter.get());
            case Audience.Imported _ -> t("invitations.imported");
        };
    }
}
