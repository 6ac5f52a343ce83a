package io.parvis.people.invitations;

import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Visit;
import io.parvis.people.sending.SendingAddresses;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Clients > Invite: first who would be invited, then the order, then how far it is.
@OfficeController("/clients")
class InvitationController {

    private final MassInvitations masses;
    private final Invitations invitations;
    private final DryRuns dryRuns;
    private final InvitingClients inviting;
    private final Ordering around;

    InvitationController(
            MassInvitations masses,
            Invitations invitations,
            DryRuns dryRuns,
            InvitingClients inviting,
            Ordering around) {
        this.masses = masses;
        this.invitations = invitations;
        this.dryRuns = dryRuns;
        this.inviting = inviting;
        this.around = around;
    }

    /// Who orders, and from which addresses.
    @Component
    record Ordering(Accounts accounts, SendingAddresses senders) {}

    /// What the bar under the list sends.
    record Selection(@Nullable List<UUID> ids) {}

    /// An audience that cannot be read is nobody.
    @GetMapping("/invitations/new")
    @Requires(Permission.MANAGE_CLIENTS)
    View ask(Form<AudienceForm> form) {
        var sent = form.value();
        return sent == null || form.fields().anyError()
                ? page(AudienceForm.of(List.of(new UUID(0, 0))), Fields.empty())
                : page(narrowed(sent), Fields.empty());
    }

    // Where every list is narrowed to a client, so is who is invited until others are picked.
    private static AudienceForm narrowed(AudienceForm sent) {
        var narrowed = Visit.narrowedTo();
        return narrowed != null && sent.audience() instanceof Audience.Everyone
                ? AudienceForm.of(List.of(narrowed))
                : sent;
    }

    @PostMapping("/selection/invitation")
    @Requires(Permission.MANAGE_CLIENTS)
    Answer askOfPicked(Form<Selection> form) {
        var ids = form.value() == null ? null : form.value().ids();
        return ids == null || ids.isEmpty() || ids.contains(null)
                ? Redirect.to("/clients").saying("invitations.none-chosen")
                : page(AudienceForm.of(ids), Fields.empty());
    }

    @PostMapping("/invitations")
    @Requires(Permission.MANAGE_CLIENTS)
    Answer order(Form<AudienceForm> form) {
        return form.send(
                typed -> Redirect.to("/clients/invitations/{}", order(typed)),
                fields ->
                        page(
                                form.value() == null
                                        ? AudienceForm.of(List.of(new UUID(0, 0)))
                                        : form.value(),
                                fields));
    }

    private UUID order(AudienceForm typed) {
        return inviting.order(typed.audience(), AudienceForm.text(typed.sender()));
    }

    private View page(AudienceForm audience, Fields fields) {
        return new AskPage(
                audience,
                dryRuns.filter(audience.audience()),
                dryRuns.of(audience.audience()),
                masses.latest(),
                around.senders().verified(),
                fields);
    }

    @GetMapping("/invitations/{mass}")
    @Requires(Permission.MANAGE_CLIENTS)
    @Transactional(readOnly = true)
    View show(@PathVariable UUID mass) {
        var found = masses.get(mass);
        return new InvitationPage(
                found,
                around.accounts().get(found.author()).name(),
                invitations.unsent(mass, InvitationPage.SHOWN));
    }

    @DeleteMapping("/invitations/{mass}")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect stop(@PathVariable UUID mass) {
        inviting.stop(mass);
        return Redirect.to("/clients/invitations/{}", mass).saying("invitations.stopped");
    }
}
