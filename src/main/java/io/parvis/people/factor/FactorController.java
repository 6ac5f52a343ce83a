package io.parvis.people.factor;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Proving;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.DoorController;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own second factor, the same at every door. Secrets and recovery codes are shown in the answer itself, for they are
/// shown nowhere else: a redirect would lose them.
@DoorController
class FactorController {

    private final SettingUp setting;
    private final CheckingCodes checking;
    private final FactorFile file;
    private final Proving proving;
    private final Accounts accounts;

    FactorController(
            SettingUp setting,
            CheckingCodes checking,
            FactorFile file,
            Proving proving,
            Accounts accounts) {
        this.setting = setting;
        this.checking = checking;
        this.file = file;
        this.proving = proving;
        this.accounts = accounts;
    }

    record PasswordForm(@NotBlank @Size(max = 1000) String current) {}

    record CodeForm(@NotBlank @Size(max = 100) String code) {}

    record ProofForm(
            @NotBlank @Size(max = 1000) String current, @NotBlank @Size(max = 100) String code) {}

    @GetMapping("/account/second-factor")
    @Requires(Permission.OWN_ACCOUNT)
    View show() {
        return file.page(me(), Fields.empty());
    }

    @PostMapping("/account/second-factor")
    @Requires(Permission.OWN_ACCOUNT)
    View begin(Form<PasswordForm> form) {
        return answer(
                form,
                typed -> {
                    proving.prove("current", typed.current());
                    var secret = setting.begin(me());
                    return SecretPage.of(secret, Visit.here().firm().name(), me().identifier());
                },
                fields -> file.page(me(), fields));
    }

    @PostMapping("/account/second-factor/confirmation")
    @Requires(Permission.OWN_ACCOUNT)
    View confirm(Form<CodeForm> form) {
        return answer(
                form,
                typed ->
                        new CodesPage(
                                setting.confirm(Visit.here().firm(), me(), typed.code()), true),
                SecretPage::hidden);
    }

    @PostMapping("/account/second-factor/recovery-codes")
    @Requires(Permission.OWN_ACCOUNT)
    View renew(Form<ProofForm> form) {
        return answer(
                form,
                typed -> {
                    prove(typed);
                    return new CodesPage(setting.renew(Visit.here().firm(), me()), false);
                },
                fields -> file.page(me(), fields));
    }

    @DeleteMapping("/account/second-factor")
    @Requires(Permission.OWN_ACCOUNT)
    Answer drop(Form<ProofForm> form) {
        return form.send(
                typed -> {
                    prove(typed);
                    setting.drop(Visit.here().firm(), me());
                    return Redirect.to("/account").saying("factor.dropped");
                },
                fields -> file.page(me(), fields));
    }

    private void prove(ProofForm typed) {
        proving.prove("current", typed.current());
        checking.check(Visit.here().firm(), me(), typed.code());
    }

    private Account me() {
        return accounts.get(Objects.requireNonNull(Visit.here().guest()).account());
    }

    private static <T extends Record> View answer(
            Form<T> form, Function<T, View> act, Function<Fields, View> again) {
        var typed = form.value();
        if (typed == null || form.fields().anyError()) {
            return again.apply(form.fields());
        }
        try {
            return act.apply(typed);
        } catch (Refused refused) {
            return again.apply(form.fields().with(refused.field(), refused.said()));
        }
    }
}
