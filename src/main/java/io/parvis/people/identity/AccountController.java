package io.parvis.people.identity;

import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.DoorController;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own account, the same at every door.
@DoorController
class AccountController {

    private final OwnAccount own;
    private final SessionBook book;
    private final Proving proving;
    private final SecondStep second;

    AccountController(OwnAccount own, SessionBook book, Proving proving, SecondStep second) {
        this.own = own;
        this.book = book;
        this.proving = proving;
        this.second = second;
    }

    record PasswordForm(
            @NotBlank @Size(max = 1000) String old,
            @NotBlank @Size(max = 1000) String password,
            String again) {}

    /// @param login empty: the person signs in with the e-mail address
    record SignInForm(
            @NotBlank @Email @Size(max = 254) String email,
            @Size(max = 254) String login,
            @NotBlank @Size(max = 1000) String current) {}

    @GetMapping("/account")
    @Requires(Permission.OWN_ACCOUNT)
    View show() {
        return page(Fields.empty(), null);
    }

    @PostMapping("/account/password")
    @Requires(Permission.OWN_ACCOUNT)
    Answer change(Form<PasswordForm> form) {
        return form.send(
                typed -> {
                    var chosen = new ChosenPassword(typed.password(), typed.again()).agreed();
                    proving.prove("old", typed.old());
                    own.changePassword(guest(), typed.old(), chosen);
                    return Redirect.to("/account").saying("account.password-changed");
                },
                fields -> page(fields, null));
    }

    @PostMapping("/account/sign-in")
    @Requires(Permission.OWN_ACCOUNT)
    Answer changeSignIn(Form<SignInForm> form) {
        return form.blaming("login", "account_identifier_taken")
                .send(
                        typed -> {
                            var wanted = SignIn.of(typed.login(), typed.email());
                            proving.prove("current", typed.current());
                            own.changeSignIn(visit().firm(), guest(), wanted);
                            return Redirect.to("/account").saying("account.sign-in-changed");
                        },
                        fields -> page(Fields.empty(), fields));
    }

    @DeleteMapping("/account/sessions/{session}")
    @Requires(Permission.OWN_ACCOUNT)
    Redirect end(@PathVariable UUID session) {
        book.end(guest().account(), session);
        return Redirect.to("/account").saying("account.session-ended");
    }

    @DeleteMapping("/account/sessions")
    @Requires(Permission.OWN_ACCOUNT)
    Redirect endOthers() {
        book.endOthers(guest().account(), guest().session());
        return Redirect.to("/account").saying("account.sessions-ended");
    }

    private View page(Fields fields, @Nullable Fields signIn) {
        var guest = guest();
        var account = own.account(guest);
        return new AccountPage(
                account,
                guest.theme(),
                guest.mustChangePassword(),
                second.isSet(guest.account()),
                guest.session(),
                book.of(guest.account()),
                fields,
                signIn == null ? AccountPage.signIn(account) : signIn);
    }

    private static Visit visit() {
        return Objects.requireNonNull(Visit.current());
    }

    private static Guest guest() {
        return Objects.requireNonNull(visit().guest());
    }
}
