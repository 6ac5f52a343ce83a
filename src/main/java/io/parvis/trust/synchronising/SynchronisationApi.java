package io.parvis.trust.synchronising;

import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.ApiController;
import io.parvis.platform.api.Asked;
import io.parvis.platform.api.Cursor;
import io.parvis.platform.api.Lines;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.api.Reply;
import io.parvis.platform.api.Seen;
import io.parvis.platform.api.Slice;
import io.parvis.platform.api.Tag;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Full lists of accounts, for the system that manages them.
@ApiController("/provisioning/{spid}/synchronisations")
class SynchronisationApi {

    private final Planning planning;
    private final Synchronising synchronising;
    private final Synchronisations synchronisations;
    private final Steps steps;
    private final Messages messages;

    SynchronisationApi(
            Planning planning,
            Synchronising synchronising,
            Synchronisations synchronisations,
            Steps steps,
            Messages messages) {
        this.planning = planning;
        this.synchronising = synchronising;
        this.synchronisations = synchronisations;
        this.steps = steps;
        this.messages = messages;
    }

    /// @param absent left out: they are suspended
    record SyncAsked(@Nullable Absent absent) {}

    record StepsAsked(@Nullable Action action) {}

    @GetMapping
    @Scoped(Scope.PROVISIONING_READ)
    Reply<Slice<SynchronisationResource>> list(Asked<Asked.Everything> asked) {
        var all = synchronisations.latest().stream().map(SynchronisationResource::of).toList();
        return Reply.of(Slice.of(all, asked, SynchronisationResource::id));
    }

    /// Nothing is done yet: the answer says what would be.
    @PostMapping
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<SynchronisationResource> plan(
            @PathVariable String spid, Asked<SyncAsked> asked, Lines<Listed> lines)
            throws IOException {
        var absent = Objects.requireNonNullElse(asked.filter().absent(), Absent.SUSPEND);
        var here = Files.createTempFile("parvis-synchronisation-", ".ndjson");
        try {
            var id = planning.plan(lines.in(here), absent);
            return shown("/provisioning/" + spid + "/synchronisations/" + id, id);
        } finally {
            Files.deleteIfExists(here);
        }
    }

    @GetMapping("/{synchronisation}")
    @Scoped(Scope.PROVISIONING_READ)
    Reply<SynchronisationResource> read(@PathVariable UUID synchronisation) {
        return shown("", synchronisation);
    }

    @GetMapping("/{synchronisation}/steps")
    @Scoped(Scope.PROVISIONING_READ)
    Reply<Slice<SyncStepResource>> steps(
            @PathVariable UUID synchronisation, Asked<StepsAsked> asked) {
        synchronisations.get(synchronisation);
        var words = messages.in(Current.locale());
        var found =
                steps.page(
                        synchronisation, asked.filter().action(), after(asked), asked.limit() + 1);
        return Reply.of(
                Slice.of(
                        found,
                        asked.limit(),
                        step -> SyncStepResource.of(step, words),
                        step -> Cursor.of(Integer.toString(step.number()))));
    }

    @PostMapping("/{synchronisation}/run")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<SynchronisationResource> run(
            @PathVariable String spid, @PathVariable UUID synchronisation, Seen seen) {
        seen.require(tag(synchronisations.get(synchronisation)));
        if (!synchronising.run(synchronisation)) {
            throw new Refusal(412, "stale", Message.of("synchronisation.stale"), List.of());
        }
        return shown(
                "/provisioning/" + spid + "/synchronisations/" + synchronisation, synchronisation);
    }

    @DeleteMapping("/{synchronisation}")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<Reply.Nothing> discard(@PathVariable UUID synchronisation) {
        synchronising.discard(synchronisation);
        return Reply.done();
    }

    private static int after(Asked<StepsAsked> asked) {
        return asked.place()
                .map(cursor -> cursor.of(1).parts().getFirst())
                .map(SynchronisationApi::number)
                .orElse(-1);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw Refusal.cursor();
        }
        return Integer.parseInt(text);
    }

    private Reply<SynchronisationResource> shown(String made, UUID id) {
        var one = synchronisations.get(id);
        return Reply.at(made, SynchronisationResource.of(one)).tagged(tag(one));
    }

    private static Tag tag(Synchronisation one) {
        return Tag.of(SynchronisationResource.of(one));
    }
}
