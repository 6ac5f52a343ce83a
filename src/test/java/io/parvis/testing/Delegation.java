package io.parvis.testing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A delegated administrator of a firm: the owner of the bakery, with an account of their own at the back office.
public final class Delegation {

    private static final Instant NAMED = Instant.parse("2026-03-02T09:00:00Z");

    private Delegation() {}

    /// Makes one where there is none. @return with which they come into the back office
    public static UUID of(Cast cast, Rows rows) {
        var firm = cast.firm().system();
        var found =
                rows.as(
                        firm,
                        jdbc ->
                                jdbc.sql("select account_id from firm_delegate")
                                        .query(UUID.class)
                                        .optional());
        return found.orElseGet(() -> made(cast, rows));
    }

    private static UUID made(Cast cast, Rows rows) {
        var id = UUID.randomUUID();
        var firm = cast.firm().system();
        var owner = cast.owner();
        rows.insert(
                firm,
                "account",
                Map.of(
                        "id",
                        id,
                        "realm",
                        "STAFF",
                        "role",
                        "DELEGATED_ADMINISTRATOR",
                        "identifier",
                        owner.identifier(),
                        "email",
                        owner.identifier(),
                        "name",
                        owner.name(),
                        "language",
                        owner.language(),
                        "state",
                        "ACTIVE",
                        "created_at",
                        NAMED));
        rows.insert(
                firm,
                "firm_delegate",
                Map.of("account_id", id, "member_id", owner.id(), "named_at", NAMED));
        return id;
    }
}
