package io.parvis.talk.incoming;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmState;
import io.parvis.people.firm.Firms;
import io.parvis.platform.web.Doors;
import io.parvis.talk.replies.ReplyAddresses;
import io.parvis.talk.replies.ReplyAddresses.Destination;
import io.parvis.talk.replies.ReplyBox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out for whom a mail is, by the addresses it was sent to. One that is for nobody goes to the operator, so that no
/// firm learns of it.
@Component
class Destinations {

    private final ReplyBox box;
    private final ReplyAddresses addresses;
    private final Firms firms;

    Destinations(ReplyBox box, ReplyAddresses addresses, Firms firms) {
        this.box = box;
        this.addresses = addresses;
        this.firms = firms;
    }

    /// Where a mail goes.
    ///
    /// @param tag what its address says after the plus
    /// @param destination the ticket it answers; null for a new question to the firm
    /// @param fault why nobody can be found
    record Route(
            Firm firm, String tag, @Nullable Destination destination, @Nullable Reason fault) {}

    Route of(List<String> recipients) {
        var tags = recipients.stream().map(box::tag).flatMap(Optional::stream).distinct().toList();
        return tags.stream()
                .map(this::lead)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> nobody(tags));
    }

    private Optional<Route> lead(String tag) {
        return addresses
                .find(tag)
                .map(found -> new Route(firms.get(found.firm()), tag, found, fault(found)))
                .or(() -> firm(tag).map(firm -> new Route(firm, tag, null, null)));
    }

    private static @Nullable Reason fault(Destination found) {
        return found.expired() ? Reason.EXPIRED : null;
    }

    private Optional<Firm> firm(String slug) {
        return slug.equals(Doors.OPERATOR_SLUG)
                ? Optional.empty()
                : firms.find(slug).filter(firm -> firm.state() != FirmState.ARCHIVED);
    }

    private Route nobody(List<String> tags) {
        var operator = firms.find(Doors.OPERATOR_SLUG).orElseThrow();
        return new Route(
                operator,
                String.join(" ", tags),
                null,
                tags.isEmpty() ? Reason.NO_ADDRESS : Reason.WRONG_TOKEN);
    }
}
