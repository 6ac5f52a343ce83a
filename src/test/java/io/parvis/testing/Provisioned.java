package io.parvis.testing;

import java.util.List;
import java.util.UUID;

/// A firm of the [World] in which another program manages the accounts; its provider id is the firm's name in addresses.
public record Provisioned(Cast cast, Rows rows) {

    /// What a key may that does so.
    public static final List<String> SCOPES = List.of("provisioning:read", "provisioning:write");

    public static Provisioned firm(Cast cast, Rows rows) {
        rows.as(
                cast.firm().system(),
                jdbc -> jdbc.sql("update firm set spid = slug where id = current_firm()").update());
        return new Provisioned(cast, rows);
    }

    /// From here on the other program knows a client by this id.
    public Provisioned with(String externalId, UUID client) {
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "insert into provisioned_account (external_id, domain_id, tied_at) values (?, ?, current_moment())")
                                .param(externalId)
                                .param(client)
                                .update());
        return this;
    }

    public String root() {
        return "/api/v1/provisioning/" + cast.firm().slug();
    }
}
