package io.parvis.people.employees;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.PublicAddress;
import io.parvis.platform.web.Redirect;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What an administrator does with an employee's role and way in.
@OfficeController
class EmploymentController {

    private final Employing employing;
    private final ResettingEmployees resetting;
    private final EmployeeFile file;
    private final PublicAddress site;

    EmploymentController(
            Employing employing,
            ResettingEmployees resetting,
            EmployeeFile file,
            PublicAddress site) {
        this.employing = employing;
        this.resetting = resetting;
        this.file = file;
        this.site = site;
    }

    /// @param confirmed whether somebody who changes their own role said that it is meant
    record RoleForm(@NotNull Role role, @NotNull Integer version, String confirmed) {}

    record AsRead(@NotNull Integer version) {}

    @PostMapping("/employees/{id}/role")
    @Requires(Permission.MANAGE_EMPLOYEES)
    Answer assign(@PathVariable UUID id, Form<RoleForm> form) {
        return form.send(
                typed -> {
                    if (isOneself(id) && typed.confirmed().isEmpty()) {
                        throw Refused.at("confirmed", "employee.confirm-own-role");
                    }
                    employing.assign(new AccountId(id), typed.version(), typed.role());
                    return Redirect.to("/employees/{}", id).saying("employee.role-changed");
                },
                typed -> file.roleAgain(new AccountId(id), typed));
    }

    @PostMapping("/employees/{id}/deactivation")
    @Requires(Permission.MANAGE_EMPLOYEES)
    Answer deactivate(@PathVariable UUID id, Form<AsRead> form) {
        return form.send(
                read -> {
                    employing.deactivate(new AccountId(id), read.version());
                    return Redirect.to("/employees/{}", id).saying("employee.deactivated");
                },
                typed -> file.leavingAgain(new AccountId(id), typed));
    }

    @DeleteMapping("/employees/{id}/deactivation")
    @Requires(Permission.MANAGE_EMPLOYEES)
    Answer reactivate(@PathVariable UUID id, Form<AsRead> form) {
        return form.send(
                read -> {
                    employing.reactivate(new AccountId(id), read.version());
                    return Redirect.to("/employees/{}", id).saying("employee.reactivated");
                },
                typed -> file.leavingAgain(new AccountId(id), typed));
    }

    @DeleteMapping("/employees/{id}/second-factor")
    @Requires(Permission.HOLD_FIRM_ACCOUNT)
    Redirect resetFactor(@PathVariable UUID id) {
        resetting.reset(Visit.here().firm(), new AccountId(id));
        return Redirect.to("/employees/{}", id).saying("employee.factor.is-reset");
    }

    /// Answers with the page itself: a redirect would have to carry the password.
    @PostMapping("/employees/{id}/one-time-password")
    @Requires(Permission.GIVE_PASSWORDS)
    Answer oneTimePassword(@PathVariable UUID id, Form<AsRead> form) {
        var employee = new AccountId(id);
        var read = form.value();
        if (read == null || form.fields().anyError()) {
            return file.leavingAgain(employee, form.fields());
        }
        var password = employing.oneTimePassword(employee, read.version());
        return new OneTimePasswordPage(file.account(employee), password, door());
    }

    private String door() {
        return site.of(Objects.requireNonNull(Visit.current()).door().base());
    }

    private static boolean isOneself(UUID id) {
        return id.equals(Current.actor().person());
    }
}
