package io.parvis.people.employees;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.access.Role;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The list of employees, one employee, and how another one is invited.
@OfficeController
class EmployeeController {

    private final EmployeeFile file;
    private final Employing employing;

    EmployeeController(EmployeeFile file, Employing employing) {
        this.file = file;
        this.employing = employing;
    }

    record Invitation(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Pattern(regexp = "(fr|nl|en)?") String language,
            @NotNull Role role) {

        Person person() {
            return new Person(name, email, language);
        }
    }

    /// A filter that cannot be read narrows nothing.
    @GetMapping("/employees")
    @Requires(Permission.SEE_EMPLOYEES)
    View list(Form<EmployeeFilter> form) {
        var filter = form.value();
        return file.list(
                filter == null || form.fields().anyError() ? EmployeeFilter.NONE : filter.staff());
    }

    @GetMapping("/employees/{id}")
    @Requires(Permission.SEE_EMPLOYEES)
    View show(@PathVariable UUID id) {
        return file.page(new AccountId(id));
    }

    @GetMapping("/employees/new")
    @Requires(Permission.MANAGE_EMPLOYEES)
    View ask() {
        return new InvitePage(
                Fields.of(Map.of("language", firm().language(), "role", Role.BACK_OFFICE)));
    }

    @PostMapping("/employees")
    @Requires(Permission.MANAGE_EMPLOYEES)
    Answer invite(Form<Invitation> form) {
        return form.blaming("email", "account_identifier_taken")
                .send(
                        typed -> {
                            var id = employing.invite(firm(), typed.role(), typed.person());
                            return Redirect.to("/employees/{}", id.value())
                                    .saying("employee.invited", typed.name(), typed.email());
                        },
                        InvitePage::new);
    }

    @PostMapping("/employees/{id}/reminder")
    @Requires(Permission.MANAGE_EMPLOYEES)
    Redirect remind(@PathVariable UUID id) {
        employing.remind(firm(), new AccountId(id));
        return Redirect.to("/employees/{}", id).saying("employee.reminded");
    }

    private static Firm firm() {
        return Objects.requireNonNull(Visit.current()).firm();
    }
}
