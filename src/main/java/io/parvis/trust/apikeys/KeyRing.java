package io.parvis.trust.apikeys;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmState;
import io.parvis.people.firm.Firms;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import io.parvis.trust.apikeys.ApiKeys.Holder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Knows whose key is shown.
@Component
class KeyRing {

    // A sign of life is written down once a minute, not at each request.
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final ApiKeys keys;
    private final Firms firms;
    private final Clock clock;

    KeyRing(ApiKeys keys, Firms firms, Clock clock) {
        this.keys = keys;
        this.firms = firms;
        this.clock = clock;
    }

    /// @throws Refusal when there is no key, or none that opens, and where the firm is closed for now
    Shown shown(HttpServletRequest request) {
        var header = Objects.toString(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        var holder =
                KeyText.find(header)
                        .flatMap(key -> keys.find(key, clock.instant()))
                        .orElseThrow(Refusal::noKey);
        return new Shown(holder, open(firms.find(holder.firm()).orElseThrow(Refusal::noKey)));
    }

    // A key of a firm that is gone is no key; one that is closed says so, as it will open again.
    private static Firm open(Firm firm) {
        if (firm.state() == FirmState.ARCHIVED) {
            throw Refusal.noKey();
        }
        if (!firm.isOpen()) {
            throw new Refusal(403, "forbidden", Message.of("api.firm-closed"), List.of());
        }
        return firm;
    }

    /// Notes that the key is used.
    void touch(Shown shown) {
        var now = clock.instant();
        var last = shown.holder().lastUsedAt();
        if (last == null || last.plus(TOUCH).isBefore(now)) {
            Current.run(shown.firm().system(), () -> keys.touch(shown.holder().id(), now));
        }
    }

    record Shown(Holder holder, Firm firm) {}
}
