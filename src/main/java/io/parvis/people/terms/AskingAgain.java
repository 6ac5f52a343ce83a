package io.parvis.people.terms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.people.terms.TermsVersions.Edition;
import io.parvis.platform.tenancy.Current;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Whether somebody must accept the terms before going on. It is asked at each page of the portal, so what hardly ever
/// changes is remembered: most firms ask nobody, and whoever accepted has accepted.
@Component
class AskingAgain {

    private final TermsVersions versions;
    private final Consents consents;

    private final Cache<UUID, Optional<Edition>> asking =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .maximumSize(10_000)
                    .build();
    private final Cache<Answered, Boolean> answered =
            Caffeine.newBuilder().maximumSize(100_000).build();

    AskingAgain(TermsVersions versions, Consents consents) {
        this.versions = versions;
        this.consents = consents;
    }

    private record Answered(AccountId account, int number) {}

    /// Nobody is asked in the middle of something: only whoever signed in after the version was published.
    boolean asks(Firm firm, Guest guest) {
        return asking.get(firm.id(), _ -> Current.as(firm.system(), versions::findAsking))
                .filter(edition -> begun(guest.session()).isAfter(edition.publishedAt()))
                .filter(edition -> !isAnswered(firm, guest.account(), edition.number()))
                .isPresent();
    }

    private boolean isAnswered(Firm firm, AccountId account, int number) {
        var answer = new Answered(account, number);
        if (answered.getIfPresent(answer) != null) {
            return true;
        }
        var given = Current.as(firm.system(), () -> consents.isGiven(account, number));
        if (given) {
            answered.put(answer, true);
        }
        return given;
    }

    @TransactionalEventListener
    void forget(TermsPublished published) {
        asking.invalidate(published.firm());
    }

    // The id of a session carries the moment in which it was made: RFC 9562, 5.7.
    private static Instant begun(UUID session) {
        return Instant.ofEpochMilli(session.getMostSignificantBits() >>> 16);
    }
}
