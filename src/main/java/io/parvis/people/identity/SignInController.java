package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PortalTextBook;
import io.parvis.people.firm.PortalTexts.Greeting;
import io.parvis.people.identity.SigningIn.Attempt;
import io.parvis.platform.access.Open;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.DoorController;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Coming in and going out.
@DoorController
class SignInController {

    private final SigningIn signingIn;
    private final SessionBook book;
    private final AddressLimit limit;
    private final OpenDoor openDoor;
    private final PortalTextBook texts;

    SignInController(
            SigningIn signingIn,
            SessionBook book,
            AddressLimit limit,
            OpenDoor openDoor,
            PortalTextBook texts) {
        this.signingIn = signingIn;
        this.book = book;
        this.limit = limit;
        this.openDoor = openDoor;
        this.texts = texts;
    }

    record SignInForm(
            @NotBlank @Size(max = 254) String identifier,
            @NotBlank @Size(max = 1000) String password,
            String next) {}

    @GetMapping("/sign-in")
    @Open
    Answer show(
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = Visit.here();
        if (visit.guest() != null) {
            return Redirect.to("");
        }
        // Said once: without this key whoever has one of their own is signed in again.
        if (SessionCookie.STAY.read(request, visit.door()).isPresent()) {
            SessionCookie.STAY.takeBack(request, response, visit.door());
            return new StayOverPage(visit.cameFrom());
        }
        return page(Fields.empty(), next);
    }

    @PostMapping("/sign-in")
    @Open
    Answer signIn(Form<SignInForm> form, HttpServletRequest request, HttpServletResponse response) {
        limit.take(request.getRemoteAddr());
        var visit = Objects.requireNonNull(Visit.current());
        return form.send(
                typed -> {
                    var attempt =
                            new Attempt(typed.identifier(), typed.password(), Device.of(request));
                    return signingIn
                            .signIn(visit.firm(), visit.door().realm(), attempt)
                            .lead(typed.next(), request, response);
                },
                fields -> page(fields, fields.value("next")));
    }

    @PostMapping("/sign-out")
    @Requires(Permission.OWN_ACCOUNT)
    Redirect signOut(HttpServletRequest request, HttpServletResponse response) {
        var visit = Objects.requireNonNull(Visit.current());
        var guest = Objects.requireNonNull(visit.guest());
        book.end(guest.account(), guest.session());
        SessionCookie.OWN.takeBack(request, response, visit.door());
        return Redirect.to("/sign-in").saying("sign-out.done");
    }

    private SignInPage page(Fields fields, String next) {
        var firm = Visit.here().firm();
        if (Visit.here().door().realm() != Realm.CLIENT) {
            return new SignInPage(fields, next, false, null);
        }
        return new SignInPage(fields, next, openDoor.isOpen(firm), greeting(firm));
    }

    private @Nullable Greeting greeting(Firm firm) {
        var text = Current.as(firm.system(), texts::get).signIn();
        return Greeting.of(text, Current.locale().getLanguage(), firm.language()).orElse(null);
    }
}
