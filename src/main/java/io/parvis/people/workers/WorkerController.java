package io.parvis.people.workers;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The workers of the firm, as the office looks after them.
@OfficeController("/workers")
class WorkerController {

    private static final Message STALE = Message.of("worker.changed-meanwhile");

    private final WorkerFile file;
    private final KeepingWorkers keeping;

    WorkerController(WorkerFile file, KeepingWorkers keeping) {
        this.file = file;
        this.keeping = keeping;
    }

    /// A filter that cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.SEE_WORKERS)
    View list(Form<WorkerFilter> form) {
        var filter = form.value();
        return file.list(filter == null || form.fields().anyError() ? WorkerFilter.NONE : filter);
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_WORKERS)
    View ask() {
        var firm = Visit.here().firm();
        return EditWorkerPage.fresh(EditWorkerPage.blank(firm.language(), firm.country()));
    }

    @PostMapping
    @Requires(Permission.MANAGE_WORKERS)
    Answer add(Form<WorkerForm> form) {
        return blaming(form)
                .send(
                        typed -> {
                            var id = keeping.add(Visit.here().firm(), typed);
                            return Redirect.to("/workers/{}", id.value())
                                    .saying("worker.added", typed.name());
                        },
                        EditWorkerPage::fresh);
    }

    @GetMapping("/{id}")
    @Requires(Permission.SEE_WORKERS)
    View show(@PathVariable WorkerId id) {
        return file.page(id, "");
    }

    @GetMapping("/{id}/edit")
    @Requires(Permission.MANAGE_WORKERS)
    View edit(@PathVariable WorkerId id) {
        var worker = file.worker(id);
        worker.mustBeHere();
        return new EditWorkerPage(worker, EditWorkerPage.of(worker));
    }

    @PostMapping("/{id}")
    @Requires(Permission.MANAGE_WORKERS)
    Answer change(@PathVariable WorkerId id, Form<WorkerForm> form) {
        var worker = file.worker(id);
        return blaming(form)
                .send(
                        typed -> {
                            keeping.change(Visit.here().firm(), id, typed);
                            return Redirect.to("/workers/{}", id.value()).saying("worker.saved");
                        },
                        typed -> new EditWorkerPage(worker, again(typed, worker)));
    }

    /// Answers with the page itself: a redirect would have to carry the number.
    @PostMapping("/{id}/bank-account")
    @Requires(Permission.SEE_BANK_ACCOUNTS)
    View showBank(@PathVariable WorkerId id) {
        return file.page(id, keeping.show(id).shown());
    }

    @PostMapping("/{id}/archive")
    @Requires(Permission.MANAGE_WORKERS)
    Redirect archive(@PathVariable WorkerId id) {
        keeping.archive(id);
        return Redirect.to("/workers/{}", id.value()).saying("worker.archived-now");
    }

    @DeleteMapping("/{id}/archive")
    @Requires(Permission.MANAGE_WORKERS)
    Redirect restore(@PathVariable WorkerId id) {
        keeping.restore(id);
        return Redirect.to("/workers/{}", id.value()).saying("worker.restored");
    }

    private static Form<WorkerForm> blaming(Form<WorkerForm> form) {
        return form.blaming("number", "worker_number_taken")
                .blaming("email", "account_identifier_taken");
    }

    // After somebody else saved, saving once more is a choice made knowingly.
    private static Fields again(Fields typed, Worker worker) {
        return typed.errors("").contains(STALE)
                ? typed.fixed("version", "" + worker.version())
                : typed;
    }
}
