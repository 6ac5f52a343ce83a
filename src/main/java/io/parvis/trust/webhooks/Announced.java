package io.parvis.trust.webhooks;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a webhook can be told of. Each has a name that programs read: `client.created`.
enum Announced {
    CLIENT_CREATED,
    CLIENT_UPDATED,
    CLIENT_ARCHIVED,
    CLIENT_DELETED,
    CLIENTS_IMPORTED,
    MEMBER_CREATED,
    MEMBER_UPDATED,
    MEMBER_DEACTIVATED,
    MEMBER_DELETED,
    PAYER_CREATED,
    PAYER_UPDATED,
    PAYER_RETIRED,
    PAYER_DELETED,
    GROUP_CREATED(Feature.CLIENT_GROUPS),
    GROUP_UPDATED(Feature.CLIENT_GROUPS),
    GROUP_DELETED(Feature.CLIENT_GROUPS),
    PROJECT_CREATED(Feature.PROJECTS),
    PROJECT_UPDATED(Feature.PROJECTS),
    PROJECT_DELETED(Feature.PROJECTS),
    TICKET_CREATED,
    TICKET_ANSWERED,
    TICKET_WRITTEN,
    TICKET_UPDATED,
    TICKET_ARCHIVED,
    TICKET_REOPENED;

    /// To try a webhook out; it is sent by hand only.
    static final String PING = "ping";

    private final @Nullable Feature feature;

    Announced() {
        this.feature = null;
    }

    Announced(Feature feature) {
        this.feature = feature;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /// All that can happen under the firm's plan.
    static List<Announced> in(Firm firm) {
        return Stream.of(values())
                .filter(one -> one.feature == null || firm.has(one.feature))
                .toList();
    }

    static Optional<Announced> find(String text) {
        return Stream.of(values()).filter(one -> one.text().equals(text)).findFirst();
    }
}
