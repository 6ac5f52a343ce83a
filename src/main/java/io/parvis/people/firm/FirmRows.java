package io.parvis.people.firm;

import io.parvis.people.firm.SessionLimits.Limit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads firms off rows.
final class FirmRows {

    private FirmRows() {}

    static Firm firm(ResultSet row, int number) throws SQLException {
        var can = row.getString("can");
        return new Firm(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                can == null ? null : new Can(can),
                row.getString("name"),
                row.getString("country"),
                row.getString("language"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("colour"),
                Plan.valueOf(row.getString("plan")),
                FirmState.valueOf(row.getString("state")),
                modules(row),
                row.getBoolean("chat"),
                row.getString("logo_mark"),
                languages(row),
                limits(row),
                duty(row),
                firstWay(row),
                FirmMenus.read(row.getString("portals")));
    }

    static FactorDuty duty(ResultSet row) throws SQLException {
        return FactorDuty.valueOf(row.getString("factor_for"));
    }

    static FirstWay firstWay(ResultSet row) throws SQLException {
        return FirstWay.valueOf(row.getString("first_way"));
    }

    static List<String> languages(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("languages").getArray());
    }

    static SessionLimits limits(ResultSet row) throws SQLException {
        return new SessionLimits(limit(row, "office"), limit(row, "portal"), limit(row, "team"));
    }

    private static Limit limit(ResultSet row, String door) throws SQLException {
        return new Limit(row.getInt(door + "_idle"), row.getInt(door + "_longest"));
    }

    private static Set<Feature> modules(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("modules").getArray())
                .map(Feature::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
