package io.parvis.people.portal;

import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.members.Membership;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Inviting somebody into one's domain.
@PortalController("/members")
class InvitationController {

    private final Membership membership;

    InvitationController(Membership membership) {
        this.membership = membership;
    }

    record InvitationForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Pattern(regexp = "fr|nl|en") String language,
            @Nullable Boolean delegate) {

        boolean asDelegate() {
            return Boolean.TRUE.equals(delegate);
        }
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_MEMBERS)
    View show() {
        return new InvitationPage(Fields.of(Map.of("language", Current.locale().getLanguage())));
    }

    @PostMapping
    @Requires(Permission.MANAGE_MEMBERS)
    Answer invite(Form<InvitationForm> form) {
        return form.send(this::invite, InvitationPage::new);
    }

    private Redirect invite(InvitationForm typed) {
        if (typed.asDelegate() && !Badge.current().may(Permission.NAME_DELEGATES)) {
            throw new Forbidden("problem.forbidden");
        }
        var person = new Person(typed.name(), typed.email(), typed.language());
        membership.join(Here.firm(), Here.domain().id(), person, typed.asDelegate());
        return Redirect.to("/members").saying("portal.members.invited", typed.email());
    }
}
