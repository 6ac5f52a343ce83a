package io.parvis.people.portals;

import io.parvis.people.menus.Deed;
import io.parvis.people.menus.FirstView;
import io.parvis.people.menus.Matter;
import io.parvis.people.menus.PlanningRights;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is ticked behind the "+" beside planning.
///
/// @param deeds each as `VISITS-SEE`
record PlanningForm(
        @NotNull @Nullable FirstView view,
        @Nullable List<String> deeds,
        @NotNull @Nullable Integer version) {

    static Fields of(Draft draft) {
        var rights = draft.design().menu().planning();
        return Fields.of(
                Map.of(
                        "view",
                        rights.view(),
                        "deeds",
                        all().filter(box -> rights.may(box.matter(), box.deed()))
                                .map(Box::toString)
                                .toList(),
                        "version",
                        draft.version()));
    }

    /// One box of the table.
    record Box(Matter matter, Deed deed) {

        @Override
        public String toString() {
            return matter + "-" + deed;
        }
    }

    private static Stream<Box> all() {
        return Stream.of(Matter.values())
                .flatMap(matter -> Stream.of(Deed.values()).map(deed -> new Box(matter, deed)));
    }

    /// @throws Refused at the field that does not go with the others
    PlanningRights rights() {
        var ticked = deeds == null ? List.<String>of() : deeds;
        var rights = new EnumMap<Matter, Set<Deed>>(Matter.class);
        var known = all().filter(box -> ticked.contains(box.toString())).toList();
        if (known.size() != Set.copyOf(ticked).size()) {
            throw Refused.at("deeds", "form.unreadable");
        }
        for (var box : known) {
            rights.computeIfAbsent(box.matter(), _ -> EnumSet.noneOf(Deed.class)).add(box.deed());
        }
        return new PlanningRights(Objects.requireNonNull(view), Map.copyOf(rights)).held();
    }
}
