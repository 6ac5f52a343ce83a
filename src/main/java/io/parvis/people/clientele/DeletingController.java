package io.parvis.people.clientele;

import io.parvis.people.clients.ClientFate;
import io.parvis.people.clients.DeletingClients;
import io.parvis.people.clients.Fate;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Deleting clients: first what would become of each, then the act.
@OfficeController("/clients")
class DeletingController {

    private final DeletingClients deleting;

    DeletingController(DeletingClients deleting) {
        this.deleting = deleting;
    }

    /// What the bar under the list sends.
    ///
    /// @param query the list's address after the question mark
    record Selection(@Nullable List<String> ids, @Size(max = 2000) String query) {}

    /// What was agreed to: ids with commas between them.
    record Agreed(@Size(max = 400_000) String erased, @Size(max = 400_000) String archived) {}

    @PostMapping("/selection/deletion")
    @Requires(Permission.DELETE_CLIENTS)
    Answer ask(Form<Selection> form) {
        var selection = form.value();
        var fates =
                selection == null
                        ? List.<ClientFate>of()
                        : deleting.examine(ChosenClients.read(selection.ids()));
        return fates.isEmpty()
                ? Redirect.to(Addressed.read(form.fields().value("query")).href("", "", ""))
                        .saying("clients.chosen.none")
                : new DeletionPage(fates, Fields.empty());
    }

    @GetMapping("/{id}/deletion")
    @Requires(Permission.DELETE_CLIENTS)
    View ask(@PathVariable UUID id) {
        var fates = deleting.examine(List.of(id));
        if (fates.isEmpty()) {
            throw new NotFound();
        }
        return new DeletionPage(fates, Fields.empty());
    }

    @PostMapping("/deletion")
    @Requires(Permission.DELETE_CLIENTS)
    Answer delete(Form<Agreed> form) {
        return form.send(
                typed -> {
                    var done =
                            deleting.delete(
                                    ChosenClients.read(typed.erased()),
                                    ChosenClients.read(typed.archived()));
                    return Redirect.to("/clients")
                            .saying(
                                    "clients.deleted",
                                    ClientFate.of(done, Fate.ERASED).size(),
                                    ClientFate.of(done, Fate.ARCHIVED).size());
                },
                this::again);
    }

    private View again(Fields sent) {
        var ids = ChosenClients.read(sent.value("erased") + "," + sent.value("archived"));
        return new DeletionPage(deleting.examine(ids), sent);
    }
}
