package io.parvis.people.operator;

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
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The operator's own people.
@OperatorController("/people")
class ColleaguesController {

    private final Colleagues colleagues;

    ColleaguesController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    record InviteForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Pattern(regexp = "fr|nl|en") String language,
            @NotNull Role role) {}

    @GetMapping
    @Requires(Permission.SEE_INSTALLATION)
    View list() {
        var usual = Map.of("role", Role.SUPPORT.name(), "language", firm().language());
        return page(Fields.of(usual));
    }

    @PostMapping
    @Requires(Permission.RUN_INSTALLATION)
    Answer invite(Form<InviteForm> form) {
        return form.blaming("email", "account_identifier_taken")
                .send(
                        typed -> {
                            var person = new Person(typed.name(), typed.email(), typed.language());
                            colleagues.invite(firm(), typed.role(), person);
                            return Redirect.to("/people")
                                    .saying("colleagues.invited", typed.name(), typed.email());
                        },
                        this::page);
    }

    @PostMapping("/{person}/invitation")
    @Requires(Permission.RUN_INSTALLATION)
    Redirect remind(@PathVariable AccountId person) {
        colleagues.remind(firm(), person);
        return Redirect.to("/people").saying("colleagues.reminded");
    }

    @DeleteMapping("/{person}/access")
    @Requires(Permission.RUN_INSTALLATION)
    Redirect close(@PathVariable AccountId person) {
        colleagues.close(person);
        return Redirect.to("/people").saying("colleagues.closed");
    }

    @PostMapping("/{person}/access")
    @Requires(Permission.RUN_INSTALLATION)
    Redirect reopen(@PathVariable AccountId person) {
        colleagues.reopen(person);
        return Redirect.to("/people").saying("colleagues.reopened");
    }

    @DeleteMapping("/{person}/second-factor")
    @Requires(Permission.RUN_INSTALLATION)
    Redirect resetFactor(@PathVariable AccountId person) {
        colleagues.resetFactor(firm(), person);
        return Redirect.to("/people").saying("firms.factor.is-reset");
    }

    private ColleaguesPage page(Fields fields) {
        return new ColleaguesPage(colleagues.all(), colleagues.withFactor(), fields);
    }

    private static Firm firm() {
        return Visit.here().firm();
    }
}
