package io.parvis.people.workers;

import io.parvis.people.identity.AccountId;
import io.parvis.people.menus.Detail;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What is known of a worker, detail by detail; the remark is for the office alone.
///
/// @param account with which they come in; null without a portal
/// @param version the version in which this was read
/// @param values by the field in which each is typed; the bank account by its last signs
public record Known(
        WorkerId id, @Nullable AccountId account, int version, Map<String, String> values) {

    static Known of(Worker worker) {
        var details = worker.details();
        var contact = details.contact();
        var values = new LinkedHashMap<String, String>();
        values.put("number", details.number());
        values.put("nature", details.nature().name());
        values.put("name", details.name());
        values.put("email", contact.email());
        values.put("phone", contact.phone());
        values.put("street", contact.address().street());
        values.put("postalCode", contact.address().postalCode());
        values.put("city", contact.address().city());
        values.put("region", contact.address().region());
        values.put("country", contact.country());
        values.put("language", contact.language());
        values.put("languages", String.join(",", details.trade().languages()));
        values.put("skills", String.join(", ", details.trade().skills()));
        values.put("sector", details.trade().sector());
        values.put("iban", worker.bankMasked());
        return new Known(worker.id(), worker.account(), worker.version(), values);
    }

    public String value(String input) {
        return values.getOrDefault(input, "");
    }

    Known typed(Map<String, String> others) {
        var all = new LinkedHashMap<>(values);
        all.putAll(others);
        return new Known(id, account, version, all);
    }

    public String name() {
        return value("name");
    }

    public String country() {
        return value("country");
    }

    /// What is typed where this detail is.
    public SequencedMap<String, String> of(Detail detail) {
        var some = new LinkedHashMap<String, String>();
        detail.inputs().forEach(input -> some.put(input, value(input)));
        return some;
    }
}
