package io.parvis.planning.visits;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One visit, and what is done with it.
@OfficeController("/planning/visits/{visit}")
class VisitController {

    private static final Message STALE = Message.of("visit.changed-meanwhile");

    private final VisitFile file;
    private final ChangingVisits changing;
    private final ChangingSeries series;
    private final UndoingVisits undoing;

    VisitController(
            VisitFile file, ChangingVisits changing, ChangingSeries series, UndoingVisits undoing) {
        this.file = file;
        this.changing = changing;
        this.series = series;
        this.undoing = undoing;
    }

    /// @param following whether all that follow in its series are cancelled with it
    record Cancelled(boolean following) {}

    /// @param version the version that was read
    record Undone(@Nullable Integer version) {}

    @GetMapping
    @Requires(Permission.SEE_PLANNING)
    View show(@PathVariable VisitId visit) {
        return file.visit(visit, Fields.empty());
    }

    @GetMapping("/edit")
    @Requires(Permission.MANAGE_PLANNING)
    View edit(@PathVariable VisitId visit) {
        var found = file.get(visit);
        found.mustBePlanned();
        return file.edit(visit, EditVisitPage.fields(found, Current.actor().zone()));
    }

    @PostMapping
    @Requires(Permission.MANAGE_PLANNING)
    Answer change(@PathVariable VisitId visit, Form<VisitForm> form) {
        var found = file.get(visit);
        return form.blaming("worker", "visit_worker_free")
                .blaming("from", "visit_client_apart")
                .blaming("day", "planning_closed")
                .send(
                        typed -> changed(visit, typed),
                        typed -> file.edit(visit, again(typed, found)));
    }

    private Redirect changed(VisitId visit, VisitForm typed) {
        if (!typed.following()) {
            changing.change(visit, typed);
            return page(visit).saying("visit.changed");
        }
        return page(visit).saying("visit.series.changed", series.changeFrom(visit, typed));
    }

    @PostMapping("/worker")
    @Requires(Permission.MANAGE_PLANNING)
    Answer assign(@PathVariable VisitId visit, Form<Given> form) {
        return form.blaming("worker", "visit_worker_free")
                .send(
                        given -> {
                            changing.assign(visit, given);
                            return page(visit).saying("visit.assigned");
                        },
                        typed -> file.visit(visit, typed));
    }

    @PostMapping("/cancellation")
    @Requires(Permission.MANAGE_PLANNING)
    Redirect cancel(@PathVariable VisitId visit, Form<Cancelled> form) {
        if (form.orRefused().following()) {
            return page(visit).saying("visit.series.cancelled", series.cancelFrom(visit));
        }
        changing.cancel(visit);
        return page(visit).saying("visit.cancelled-now");
    }

    @DeleteMapping("/cancellation")
    @Requires(Permission.MANAGE_PLANNING)
    Answer restore(@PathVariable VisitId visit, Form<Cancelled> form) {
        return form.send(
                _ -> {
                    changing.restore(visit);
                    return page(visit).saying("visit.restored");
                },
                typed -> file.visit(visit, typed));
    }

    @PostMapping("/undo")
    @Requires(Permission.MANAGE_PLANNING)
    Answer undo(@PathVariable VisitId visit, Form<Undone> form) {
        return form.blaming("worker", "visit_worker_free")
                .send(
                        typed -> {
                            var undone = undoing.undo(visit, typed.version());
                            return page(visit).saying("visit.undone", undone);
                        },
                        typed -> file.visit(visit, typed));
    }

    private static Redirect page(VisitId visit) {
        return Redirect.to("/planning/visits/{}", visit.value());
    }

    // After somebody else saved, saving once more is a choice made knowingly.
    private static Fields again(Fields typed, Visit visit) {
        return typed.errors("").contains(STALE)
                ? typed.fixed("version", "" + visit.version())
                : typed;
    }
}
