package io.parvis.people.payers;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.ClientKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A payer as the database hands it over.
final class PayerRow {

    private PayerRow() {}

    static Payer read(ResultSet row, int number) throws SQLException {
        return new Payer(
                new PayerId(row.getObject("id", UUID.class)),
                row.getObject("client_id", UUID.class),
                identity(row),
                new Delivery(
                        row.getString("email"),
                        row.getString("peppol_id"),
                        row.getString("language")),
                row.getBoolean("own"),
                row.getBoolean("main"),
                instant(row.getTimestamp("frozen_at")),
                instant(row.getTimestamp("retired_at")),
                row.getInt("version"));
    }

    private static PayerIdentity identity(ResultSet row) throws SQLException {
        var address =
                new Address(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("region"));
        return new PayerIdentity(
                ClientKind.valueOf(row.getString("kind")),
                row.getString("name"),
                address,
                row.getString("country"),
                row.getString("vat_number"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
