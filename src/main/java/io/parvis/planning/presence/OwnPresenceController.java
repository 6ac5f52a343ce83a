package io.parvis.planning.presence;

import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.planning.requests.Asked;
import io.parvis.planning.requests.AtPortals;
import io.parvis.planning.requests.Effect;
import io.parvis.planning.requests.RequestKind;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// When a worker is there and when they are away, as the worker reads it, and notes it as far as the firm allows.
@TeamController("/presence")
@OfMenu(MenuEntry.PRESENCE)
class OwnPresenceController {

    private final PresenceFile file;
    private final OwnPresence noting;
    private final PortalRights rights;
    private final AtPortals portals;

    OwnPresenceController(
            PresenceFile file, OwnPresence noting, PortalRights rights, AtPortals portals) {
        this.file = file;
        this.noting = noting;
        this.rights = rights;
        this.portals = portals;
    }

    /// Nothing is typed to take something away.
    record Removed() {}

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show() {
        return file.own();
    }

    @PostMapping("/absences")
    @Requires(Permission.SEE_TEAM)
    Answer leave(Form<AbsenceForm> form) {
        rights.must(Matter.ABSENCES, Deed.CREATE);
        return PresenceController.blaming(form)
                .send(
                        typed ->
                                answer(
                                        new Asked(RequestKind.ABSENCE_NEW, typed),
                                        () -> noting.leave(typed),
                                        "presence.noted"),
                        typed -> file.own(typed, Fields.empty()));
    }

    @GetMapping("/absences/{absence}")
    @Requires(Permission.SEE_TEAM)
    View showAbsence(@PathVariable UUID absence) {
        rights.must(Matter.ABSENCES, Deed.CHANGE);
        return file.ownAbsence(absence, null);
    }

    @PostMapping("/absences/{absence}")
    @Requires(Permission.SEE_TEAM)
    Answer changeAbsence(@PathVariable UUID absence, Form<AbsenceForm> form) {
        rights.must(Matter.ABSENCES, Deed.CHANGE);
        return PresenceController.blaming(form)
                .send(
                        typed ->
                                answer(
                                        new Asked(RequestKind.ABSENCE_CHANGED, typed),
                                        () -> noting.change(absence, typed),
                                        "presence.changed"),
                        typed -> file.ownAbsence(absence, typed));
    }

    @DeleteMapping("/absences/{absence}")
    @Requires(Permission.SEE_TEAM)
    Redirect comeBack(@PathVariable UUID absence) {
        rights.must(Matter.ABSENCES, Deed.DELETE);
        return answer(
                new Asked(RequestKind.ABSENCE_REMOVED, new Removed()),
                () -> noting.comeBack(absence),
                "presence.removed");
    }

    @PostMapping("/hours")
    @Requires(Permission.SEE_TEAM)
    Answer offer(Form<HoursForm> form) {
        rights.must(Matter.AVAILABILITIES, Deed.CREATE);
        return form.blaming("starts", "availability_overlap")
                .send(
                        typed ->
                                answer(
                                        new Asked(RequestKind.HOURS_NEW, typed),
                                        () -> noting.offer(typed),
                                        "presence.hours.added"),
                        typed -> file.own(Fields.empty(), typed));
    }

    @GetMapping("/hours/{hours}")
    @Requires(Permission.SEE_TEAM)
    View showHours(@PathVariable UUID hours) {
        rights.must(Matter.AVAILABILITIES, Deed.CHANGE);
        return file.ownHours(hours, null);
    }

    @PostMapping("/hours/{hours}")
    @Requires(Permission.SEE_TEAM)
    Answer changeHours(@PathVariable UUID hours, Form<HoursForm> form) {
        rights.must(Matter.AVAILABILITIES, Deed.CHANGE);
        return form.blaming("starts", "availability_overlap")
                .send(
                        typed ->
                                answer(
                                        new Asked(RequestKind.HOURS_CHANGED, typed),
                                        () -> noting.change(hours, typed),
                                        "presence.hours.changed"),
                        typed -> file.ownHours(hours, typed));
    }

    @DeleteMapping("/hours/{hours}")
    @Requires(Permission.SEE_TEAM)
    Redirect withdraw(@PathVariable UUID hours) {
        rights.must(Matter.AVAILABILITIES, Deed.DELETE);
        return answer(
                new Asked(RequestKind.HOURS_REMOVED, new Removed()),
                () -> noting.withdraw(hours),
                "presence.hours.removed");
    }

    private Redirect answer(Asked asked, Supplier<Effect> act, String done) {
        var outcome = portals.put(asked, act);
        return outcome.waits()
                ? Redirect.to("/planning/requests").saying("requests.sent")
                : Redirect.to("/presence").saying(done, outcome.effect().released());
    }
}
