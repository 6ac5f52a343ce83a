package io.parvis.people.portal;

import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.members.Entitlement;
import io.parvis.people.members.Membership;
import io.parvis.people.members.Newcomer;
import io.parvis.people.members.RightsForm;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.access.Rights;
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
@OfMenu(MenuEntry.USERS)
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
        var fields = Fields.of(Map.of("language", Current.locale().getLanguage()));
        return new InvitationPage(RightsForm.shown(fields, RightsForm.usual()));
    }

    @PostMapping
    @Requires(Permission.MANAGE_MEMBERS)
    Answer invite(Form<InvitationForm> form, Form<RightsForm> chosen) {
        var rights = chosen.value();
        return rights == null
                ? new InvitationPage(chosen.fields())
                : form.send(
                        typed -> invite(typed, rights.rights(RightsForm.usual())),
                        InvitationPage::new);
    }

    private Redirect invite(InvitationForm typed, Rights rights) {
        if (typed.asDelegate() && !Badge.current().may(Permission.NAME_DELEGATES)) {
            throw new Forbidden("problem.forbidden");
        }
        var person = new Person(typed.name(), typed.email(), typed.language());
        var as = typed.asDelegate() ? Entitlement.DELEGATE : Entitlement.plain(rights);
        membership.join(Here.firm(), Here.domain().id(), Newcomer.invited(person), as);
        return Redirect.to("/members").saying("portal.members.invited", typed.email());
    }
}
