package io.parvis.planning.changes;

import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.planning.presence.PortalRights;
import io.parvis.planning.requests.Asked;
import io.parvis.planning.requests.AtPortals;
import io.parvis.planning.requests.Outcome;
import io.parvis.planning.requests.RequestKind;
import io.parvis.planning.visits.ChangingOwnVisits;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the portal of clients and that of workers do alike with visits. Each time it is asked whether the firm still
/// allows it.
@Component
class VisitDesk {

    private static final Message STALE = Message.of("visit.changed-meanwhile");

    private final PortalRights rights;
    private final OwnVisitFile file;
    private final Limits limits;
    private final ChangingOwnVisits changing;
    private final AtPortals portals;

    VisitDesk(
            PortalRights rights,
            OwnVisitFile file,
            Limits limits,
            ChangingOwnVisits changing,
            AtPortals portals) {
        this.portals = portals;
        this.rights = rights;
        this.limits = limits;
        this.file = file;
        this.changing = changing;
    }

    View show(UUID visit) {
        rights.must(Matter.VISITS, Deed.OPEN);
        return file.visit(visit, Fields.empty());
    }

    View fresh() {
        rights.must(Matter.VISITS, Deed.CREATE);
        return file.fresh();
    }

    Answer ask(Form<AskForm> form) {
        rights.must(Matter.VISITS, Deed.CREATE);
        return form.blaming("from", "visit_worker_free")
                .blaming("from", "visit_client_apart")
                .blaming("day", "planning_closed")
                .send(
                        typed -> {
                            var actor = Current.actor();
                            var asked = typed.asked(actor.client(), actor.zone());
                            var once = new Asked(RequestKind.VISIT_NEW, asked, asked.once());
                            return answer(
                                    portals.put(once, () -> changing.ask(asked)), "changes.asked");
                        },
                        file::fresh);
    }

    Answer move(UUID visit, Form<MoveForm> form) {
        rights.must(Matter.VISITS, Deed.CHANGE);
        file.get(visit);
        var client = Current.actor().client() != null;
        return form.blaming(client ? "anyway" : "from", "visit_worker_free")
                .blaming("from", "visit_client_apart")
                .blaming("day", "planning_closed")
                .send(
                        typed -> {
                            var moved = typed.moved(Current.actor().zone());
                            limits.mustBeInTime(file.get(visit).start(), "");
                            limits.mustBeInTime(moved.span().start(), "day");
                            return answer(
                                    portals.put(
                                            new Asked(RequestKind.VISIT_CHANGED, moved),
                                            () -> changing.move(visit, moved)),
                                    "changes.moved");
                        },
                        typed -> file.visit(visit, again(visit, typed)));
    }

    Answer cancel(UUID visit, Form<CancelForm> form) {
        rights.must(Matter.VISITS, Deed.DELETE);
        return form.send(
                typed -> {
                    limits.mustBeInTime(file.get(visit).start(), "");
                    return answer(
                            portals.put(
                                    new Asked(RequestKind.VISIT_CANCELLED, typed),
                                    () -> changing.cancel(visit, typed.version())),
                            "changes.cancelled");
                },
                typed -> file.visit(visit, typed));
    }

    // After somebody else saved, saving once more is a choice made knowingly.
    private Fields again(UUID visit, Fields typed) {
        return typed.errors("").contains(STALE)
                ? typed.fixed("version", "" + file.get(visit).version())
                : typed;
    }

    private static Redirect answer(Outcome outcome, String done) {
        return outcome.waits()
                ? Redirect.to("/planning/requests").saying("requests.sent")
                : Redirect.to("/planning/visits/{}", outcome.effect().subject()).saying(done);
    }
}
