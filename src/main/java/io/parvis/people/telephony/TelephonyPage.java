package io.parvis.people.telephony;

import io.parvis.people.firm.Firm;
import io.parvis.people.telephony.Telephony.Offer;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a firm has by default for its calls, and what it can be given.
record TelephonyPage(Firm firm, Telephony now, List<Carrier> carriers, Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    static Fields fields(Telephony now) {
        return Fields.of(
                Map.of(
                        "system", id(now.system()),
                        "inbound", id(now.inbound()),
                        "outbound", id(now.outbound())));
    }

    private static String id(@Nullable Offer offer) {
        return offer == null ? "" : offer.id().toString();
    }

    List<Choice> systems() {
        return choices(CarrierKind.PHONE_SYSTEM);
    }

    List<Choice> providers() {
        return choices(CarrierKind.PROVIDER);
    }

    // What the firm has stays among them, retired or not.
    private List<Choice> choices(CarrierKind kind) {
        return carriers.stream()
                .filter(one -> one.kind() == kind && (!one.retired() || has(one.id())))
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    private boolean has(UUID carrier) {
        return fields(now).values().values().stream()
                .anyMatch(values -> values.contains(carrier.toString()));
    }
}
