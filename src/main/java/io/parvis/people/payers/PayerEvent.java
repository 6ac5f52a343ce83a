package io.parvis.people.payers;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// What happened to a client's payers. Told in the history of the client's domain: both have one id.
sealed interface PayerEvent extends Event {

    UUID client();

    @Override
    default Subject subject() {
        return new Subject("domain", client());
    }

    record PayerAdded(UUID client, Payer payer) implements PayerEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("payer", "", payer.name()));
        }

        @Override
        public List<Announcement> announcements() {
            return told(this, "created", payer);
        }
    }

    record PayerChanged(UUID client, Payer from, Payer to) implements PayerEvent {

        @Override
        public List<Change> changes() {
            return differences(from, to);
        }

        @Override
        public List<Announcement> announcements() {
            return told(this, "updated", to);
        }
    }

    /// The office corrected an identity that documents name: the one they name stays, another took its place.
    record PayerCorrected(UUID client, Payer from, Payer to) implements PayerEvent {

        @Override
        public List<Change> changes() {
            return differences(from, to);
        }

        @Override
        public List<Announcement> announcements() {
            return both(told(this, "retired", from), told(this, "created", to));
        }
    }

    record DefaultPayerChosen(UUID client, Payer from, Payer to) implements PayerEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("payer.default", from.name(), to.name()));
        }

        @Override
        public List<Announcement> announcements() {
            return both(told(this, "updated", from), told(this, "updated", to));
        }
    }

    record PayerRemoved(UUID client, Payer payer) implements PayerEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("payer", payer.name(), ""));
        }

        @Override
        public List<Announcement> announcements() {
            return told(this, "deleted", payer);
        }
    }

    record PayerRetired(UUID client, Payer payer) implements PayerEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("payer", payer.name(), ""));
        }

        @Override
        public List<Announcement> announcements() {
            return told(this, "retired", payer);
        }
    }

    record PayerFrozen(UUID client, Payer payer) implements PayerEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("payer", "", payer.name()));
        }

        @Override
        public List<Announcement> announcements() {
            return told(this, "updated", payer);
        }
    }

    record PayersMerged(UUID client, Payer gone, Payer stays) implements PayerEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("payer", gone.name(), stays.name()));
        }

        @Override
        public List<Announcement> announcements() {
            return both(told(this, "deleted", gone), told(this, "updated", stays));
        }
    }

    private static List<Announcement> told(PayerEvent event, String happened, Payer payer) {
        var payers = "/clients/" + event.client() + "/payers";
        return Announcement.of("payer." + happened, payers, payer.id().value(), event.subject());
    }

    private static List<Announcement> both(List<Announcement> one, List<Announcement> other) {
        return Stream.of(one, other).flatMap(List::stream).toList();
    }

    private static List<Change> differences(Payer from, Payer to) {
        var was = from.delivery();
        var is = to.delivery();
        return Stream.of(
                        between(from.identity(), to.identity()),
                        text("payer.email", was.email(), is.email()),
                        text("payer.peppol", was.peppolId(), is.peppolId()),
                        text("payer.language", was.language(), is.language()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Change> between(PayerIdentity was, PayerIdentity is) {
        var there = was.address();
        var here = is.address();
        return Stream.of(
                        Change.between(
                                "payer.kind", was.kind(), is.kind(), kind -> "@ClientKind." + kind),
                        text("payer.name", was.name(), is.name()),
                        text("payer.street", there.street(), here.street()),
                        text("payer.postal-code", there.postalCode(), here.postalCode()),
                        text("payer.city", there.city(), here.city()),
                        text("payer.region", there.region(), here.region()),
                        text("payer.country", was.country(), is.country()),
                        text("payer.vat-number", was.vatNumber(), is.vatNumber()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Change> text(String what, String from, String to) {
        return Change.between(what, from, to, Function.identity());
    }
}
