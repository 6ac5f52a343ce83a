package io.parvis.planning.moving;

import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.visits.Move;
import io.parvis.planning.visits.MovingVisits;
import io.parvis.planning.visits.MovingVisits.Movable;
import io.parvis.planning.visits.VisitId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Moves a visit. What is dragged over the calendar arrives here as what is typed.
@OfficeController("/planning/visits/{visit}/move")
class MovingController {

    private static final Message STALE = Message.of("visit.changed-meanwhile");

    private final MovingVisits moving;
    private final WorkerNames workers;

    MovingController(MovingVisits moving, WorkerNames workers) {
        this.moving = moving;
        this.workers = workers;
    }

    @GetMapping
    @Requires(Permission.MANAGE_PLANNING)
    @Transactional(readOnly = true)
    View ask(@PathVariable VisitId visit) {
        var found = moving.get(visit);
        return page(found, MovePage.fields(found));
    }

    @PostMapping
    @Requires(Permission.MANAGE_PLANNING)
    Answer move(@PathVariable VisitId visit, Form<Move> form) {
        var found = moving.get(visit);
        return form.blaming("worker", "visit_worker_free")
                .blaming("from", "visit_client_apart")
                .blaming("day", "planning_closed")
                .send(typed -> moved(visit, typed), typed -> page(found, again(typed, found)));
    }

    private Redirect moved(VisitId visit, Move typed) {
        var moved = moving.move(visit, typed);
        var page = Redirect.to("/planning/visits/{}", visit.value());
        return typed.following()
                ? page.saying("visit.series.changed", moved)
                : page.saying("moving.done");
    }

    private MovePage page(Movable visit, Fields fields) {
        return new MovePage(visit, workers.active(), fields.in("move"));
    }

    // After somebody else saved, moving it once more is a choice made knowingly.
    private static Fields again(Fields typed, Movable visit) {
        return typed.errors("").contains(STALE)
                ? typed.fixed("version", "" + visit.version())
                : typed;
    }
}
