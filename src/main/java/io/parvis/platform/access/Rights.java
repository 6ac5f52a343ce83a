package io.parvis.platform.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a user of a client may see and do there, area by area. Owners and delegates have all rights.
///
/// @param levels of every area
public record Rights(Map<Area, Level> levels) {

    public static final Rights NONE = every(Level.NONE);
    public static final Rights ALL = every(Level.ACT);

    /// Of a plain user of whom nothing else was said: what the work needs, and nothing about money.
    public static final Rights USUAL =
            NONE.with(Area.DOCUMENTS, Level.SEE)
                    .with(Area.PLANNING, Level.SEE)
                    .with(Area.TICKETS, Level.ACT)
                    .with(Area.MEMBERS, Level.SEE);

    public Rights {
        var all = new EnumMap<Area, Level>(Area.class);
        for (var area : Area.values()) {
            all.put(area, levels.getOrDefault(area, Level.NONE));
        }
        levels = Map.copyOf(all);
    }

    /// As the database says them: `TICKETS ACT`. What is not among them is closed.
    public static Rights read(String... kept) {
        var levels = new EnumMap<Area, Level>(Area.class);
        for (var right : kept) {
            var words = right.split(" ");
            levels.put(Area.valueOf(words[0]), Level.valueOf(words[1]));
        }
        return new Rights(levels);
    }

    /// Of the visitor, in the domain they stand in.
    public static Rights current() {
        return Badge.current().rights();
    }

    public Level of(Area area) {
        return levels.getOrDefault(area, Level.NONE);
    }

    public boolean may(Area area, Level level) {
        return of(area).compareTo(level) >= 0;
    }

    public Rights with(Area area, Level level) {
        var other = new EnumMap<Area, Level>(levels);
        other.put(area, level);
        return new Rights(other);
    }

    /// Whether they reach nowhere further than the others do.
    public boolean isWithin(Rights others) {
        return Arrays.stream(Area.values()).allMatch(area -> others.may(area, of(area)));
    }

    private static Rights every(Level level) {
        return new Rights(
                Arrays.stream(Area.values()).collect(Collectors.toMap(area -> area, _ -> level)));
    }
}
