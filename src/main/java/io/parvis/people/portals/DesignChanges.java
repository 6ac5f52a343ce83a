package io.parvis.people.portals;

import io.parvis.people.menus.Detail;
import io.parvis.people.menus.DetailRights;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.PlanningRights;
import io.parvis.people.menus.PortalMenu;
import io.parvis.people.menus.PortalMenu.Line;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What differs between two designs, for the history.
final class DesignChanges {

    private DesignChanges() {}

    static List<Change> between(PortalDesign before, PortalDesign after) {
        var changes = new ArrayList<>(fronts(before.front(), after.front()));
        changes.addAll(menus(before.menu(), after.menu()));
        return List.copyOf(changes);
    }

    private static List<Change> fronts(FrontDesign before, FrontDesign after) {
        return Stream.of(
                        Change.between(
                                "portals.front",
                                before.kind(),
                                after.kind(),
                                kind -> "@FrontKind." + kind),
                        Change.between(
                                "portals.url", before.url(), after.url(), Function.identity()),
                        silent("portals.page", before.page(), after.page()),
                        silent("portals.message", before.message(), after.message()))
                .flatMap(List::stream)
                .toList();
    }

    // Whole pages do not stand in the history; that they changed does.
    private static List<Change> silent(String what, Object before, Object after) {
        return Objects.equals(before, after) ? List.of() : List.of(new Change(what, "", ""));
    }

    private static List<Change> menus(PortalMenu before, PortalMenu after) {
        var changes = new ArrayList<Change>();
        for (var line : after.lines()) {
            before.lines().stream()
                    .filter(was -> was.entry() == line.entry())
                    .forEach(was -> changes.addAll(lines(was, line)));
        }
        changes.addAll(silent("portals.order", order(before), order(after)));
        changes.addAll(silent("portals.links", before.links(), after.links()));
        changes.addAll(planning(before.planning(), after.planning()));
        Stream.of(Detail.values())
                .forEach(detail ->
                        changes.addAll(detail(detail, before.details(), after.details())));
        return changes;
    }

    private static List<Change> detail(Detail detail, DetailRights before, DetailRights after) {
        return Change.between(
                "Detail." + detail,
                before.right(detail),
                after.right(detail),
                right -> "@DetailRight." + right);
    }

    private static List<Change> lines(Line before, Line after) {
        var entry = "MenuEntry." + after.entry();
        return Stream.concat(
                        Change.between(
                                entry,
                                before.on(),
                                after.on(),
                                on -> on ? "@portals.on" : "@portals.off")
                                .stream(),
                        Change.between(entry, said(before.label()), said(after.label()), t -> t)
                                .stream())
                .toList();
    }

    private static List<Change> planning(PlanningRights before, PlanningRights after) {
        return Stream.concat(
                        Change.between(
                                "portals.view", before.view(), after.view(), v -> "@FirstView." + v)
                                .stream(),
                        silent("portals.planning.deeds", before.deeds(), after.deeds()).stream())
                .toList();
    }

    private static String said(Translations label) {
        return label.languages().stream()
                .map(code -> code + ": " + label.in(code))
                .collect(Collectors.joining(", "));
    }

    private static List<MenuEntry> order(PortalMenu menu) {
        return menu.lines().stream().map(Line::entry).toList();
    }
}
