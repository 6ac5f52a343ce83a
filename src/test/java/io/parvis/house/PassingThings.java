package io.parvis.house;

import io.parvis.testing.Cast;
import io.parvis.testing.OperatorCast;
import io.parvis.testing.Rows;
import java.util.Map;
import java.util.UUID;

/// Things that are made to be asked for once, because asking may take them away.
record PassingThings(Cast cast, OperatorCast operator, Rows rows) {

    // The operator's firm is everybody's: whoever is shut out of it was made for that.
    UUID colleague() {
        var id = UUID.randomUUID();
        var address = id + "@operator.example";
        rows.insert(
                operator.firm().system(),
                "account",
                Map.of(
                        "id",
                        id,
                        "realm",
                        "OPERATOR",
                        "role",
                        "SUPPORT",
                        "identifier",
                        address,
                        "email",
                        address,
                        "name",
                        "Passing Colleague",
                        "language",
                        "en",
                        "state",
                        "ACTIVE",
                        "created_at",
                        Things.now()));
        return id;
    }

    UUID mail() {
        var id = UUID.randomUUID();
        rows.insert(
                cast.firm().system(),
                "mail",
                Map.of(
                        "id",
                        id,
                        "sender",
                        "x",
                        "recipient",
                        "x@example.org",
                        "language",
                        "en",
                        "subject",
                        "x",
                        "body",
                        "x",
                        "state",
                        "FAILED",
                        "due_at",
                        Things.now(),
                        "created_at",
                        Things.now()));
        return id;
    }

    // Of the installation, and of no firm.
    UUID carrier() {
        var id = UUID.randomUUID();
        rows.insert(
                operator.operator().actor(),
                "carrier",
                Map.of(
                        "id",
                        id,
                        "kind",
                        "PROVIDER",
                        "name",
                        id.toString(),
                        "created_at",
                        Things.now()));
        return id;
    }
}
