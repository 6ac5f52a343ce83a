package io.parvis.people.terms;

import io.parvis.people.identity.Visit;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.access.Open;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The terms at the portal: read by everybody, accepted by members whom the firm asks again.
@PortalController("/terms")
class ConsentController {

    private final TermsVersions versions;
    private final AskingAgain asking;
    private final Accepting accepting;
    private final Clock clock;

    ConsentController(
            TermsVersions versions, AskingAgain asking, Accepting accepting, Clock clock) {
        this.versions = versions;
        this.asking = asking;
        this.accepting = accepting;
        this.clock = clock;
    }

    record ConsentForm(boolean accepted, @Nullable UUID terms) {}

    @GetMapping
    @Open
    View read() {
        return new PortalTermsPage(current(), Visit.here().firm().language());
    }

    @GetMapping("/consent")
    @Requires(Permission.OWN_ACCOUNT)
    Answer ask() {
        return asking.asks(Visit.here().firm(), guest()) ? page(Fields.empty()) : Redirect.to("");
    }

    @PostMapping("/consent")
    @Requires(Permission.OWN_ACCOUNT)
    Answer accept(Form<ConsentForm> form, HttpServletRequest request) {
        return form.send(
                typed -> {
                    var terms = current();
                    refuseUnlessRead(typed, terms);
                    var given =
                            new Given(
                                    terms.id(),
                                    shown(terms, Fields.empty()).language(),
                                    request.getRemoteAddr(),
                                    false,
                                    clock.instant());
                    accepting.acceptEverywhere(guest().account(), given);
                    return Redirect.to("").saying("terms.accepted");
                },
                this::page);
    }

    // What was accepted is what was shown: a version published meanwhile is read first.
    private static void refuseUnlessRead(ConsentForm typed, Terms terms) {
        if (!typed.accepted()) {
            throw Refused.at("accepted", "terms.must-accept");
        }
        Refused.when(!terms.id().equals(typed.terms()), "terms.changed");
    }

    private ConsentPage page(Fields fields) {
        return shown(current(), fields);
    }

    private static ConsentPage shown(Terms terms, Fields fields) {
        return new ConsentPage(terms, Visit.here().firm().language(), fields);
    }

    private Terms current() {
        return Current.as(Visit.here().firm().system(), versions::findCurrent)
                .orElseThrow(NotFound::new);
    }

    private static Guest guest() {
        return Objects.requireNonNull(Visit.here().guest());
    }
}
