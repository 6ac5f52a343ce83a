package io.parvis.people.members;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.access.Area;
import io.parvis.platform.access.Level;
import io.parvis.platform.access.Rights;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was chosen for a user, area by area.
public record RightsForm(
        @Nullable Level documents,
        @Nullable Level invoices,
        @Nullable Level payments,
        @Nullable Level planning,
        @Nullable Level tickets,
        @Nullable Level members) {

    /// @param otherwise what holds in an area of which nothing was said
    public Rights rights(Rights otherwise) {
        var levels = new EnumMap<Area, Level>(Area.class);
        for (var area : Area.values()) {
            levels.put(area, Optional.ofNullable(of(area)).orElse(otherwise.of(area)));
        }
        return new Rights(levels);
    }

    private @Nullable Level of(Area area) {
        return switch (area) {
            case DOCUMENTS -> documents;
            case INVOICES -> invoices;
            case PAYMENTS -> payments;
            case PLANNING -> planning;
            case TICKETS -> tickets;
            case MEMBERS -> members;
        };
    }

    /// The form's fields, with these rights chosen.
    public static Fields shown(Fields fields, Rights rights) {
        var filled = fields;
        for (var area : Area.values()) {
            filled = filled.fixed(name(area), rights.of(area).name());
        }
        return filled;
    }

    /// What is offered for a new user: the usual, as far as the reader may give it.
    public static Rights usual() {
        var most = mostToGive();
        var usual = Rights.USUAL;
        for (var area : Area.values()) {
            if (!most.may(area, usual.of(area))) {
                usual = usual.with(area, most.of(area));
            }
        }
        return usual;
    }

    /// Nobody gives more than they have; the firm gives as it is asked to.
    static Rights mostToGive() {
        return Current.actor().realm() == Realm.CLIENT ? Rights.current() : Rights.ALL;
    }

    static String name(Area area) {
        return area.name().toLowerCase(Locale.ROOT);
    }

    /// The levels the reader may give; nobody gives more than they have.
    static List<Choice> choices(Area area) {
        var most = mostToGive();
        return Stream.of(Level.values())
                .filter(level -> most.may(area, level))
                .map(level -> new Choice(level.name(), t(level)))
                .toList();
    }

    /// What a user may, in a line for each level: `May see: Documents, Planning`.
    public static Map<Level, List<Area>> grouped(Rights rights) {
        var grouped = new EnumMap<Level, List<Area>>(Level.class);
        for (var level : List.of(Level.ACT, Level.SEE)) {
            grouped.put(
                    level,
                    Stream.of(Area.values()).filter(area -> rights.of(area) == level).toList());
        }
        return grouped;
    }
}
