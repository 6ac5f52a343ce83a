package io.parvis.people.operator;

import static io.parvis.platform.web.Show.t;
import static java.util.stream.Collectors.joining;

import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmState;
import io.parvis.people.firm.Holder;
import io.parvis.people.firm.Standing;
import io.parvis.people.identity.Account;
import io.parvis.people.telephony.Telephony;
import io.parvis.platform.kernel.History;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One firm: what it is known by, how it stands, who administers it, and what happened to it.
///
/// @param holder the primary administrator; null until the firm has an administrator
/// @param administrators those who can sign in
record FirmPage(
        Firm firm,
        Standing standing,
        @Nullable Holder holder,
        Telephony calls,
        List<Account> administrators,
        List<History.Entry> history,
        Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String office() {
        return Doors.path(firm.slug(), Realm.STAFF);
    }

    String portal() {
        return Doors.path(firm.slug(), Realm.CLIENT);
    }

    String can() {
        return Objects.toString(firm.can(), "");
    }

    /// What the provider calls it who offers the product; null where none does.
    @Nullable String spid() {
        return standing.spid().isEmpty() ? null : standing.spid();
    }

    /// The phone system and the providers it has by default; null where it has none.
    @Nullable String telephony() {
        var names =
                Stream.of(calls.system(), calls.inbound(), calls.outbound())
                        .filter(Objects::nonNull)
                        .map(Telephony.Offer::name)
                        .distinct()
                        .toList();
        return names.isEmpty() ? null : String.join(" · ", names);
    }

    /// Those deployed; null where there is none.
    @Nullable String modules() {
        var names = Feature.modules().stream().filter(firm::has).map(one -> t("module." + one));
        var text = names.collect(joining(", "));
        return text.isEmpty() ? null : text;
    }

    /// What it can become from here.
    List<FirmState> turns() {
        return Stream.of(FirmState.values()).filter(standing.state()::mayBecome).toList();
    }

    /// What was typed for becoming what it cannot become from here: somebody else was quicker, or it was no page of ours.
    Fields stray() {
        var meant = turns().stream().anyMatch(wanted -> fields.has("wanted", wanted.name()));
        return meant || isNaming() ? Fields.empty() : fields;
    }

    /// What was typed for naming another primary administrator, under ids of its own.
    Fields naming() {
        return (isNaming() ? fields : Fields.empty()).in("naming");
    }

    private boolean isNaming() {
        return !fields.value("holder").isEmpty();
    }

    boolean isPrimary(Account account) {
        return holder != null && holder.account().equals(account.id().value());
    }

    /// Those who can be named.
    List<Choice> others() {
        return administrators.stream()
                .filter(one -> !isPrimary(one))
                .map(one -> new Choice(one.id().toString(), one.name(), one.email()))
                .toList();
    }

    String phone() {
        return holder == null ? "" : PhoneNumber.shown(holder.phone(), firm.country());
    }

    /// What was typed for becoming this, under ids of its own.
    Fields typed(FirmState wanted) {
        var meant = fields.has("wanted", wanted.name());
        return (meant ? fields : Fields.empty()).in("turn-" + wanted.name());
    }
}
