package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.access.Rights;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The office lets people into a client's domain, and says what they may see and do there.
@OfficeController("/clients/{id}/members")
class InviteMemberController {

    private final Members members;
    private final Membership membership;
    private final Entitling entitling;

    InviteMemberController(Members members, Membership membership, Entitling entitling) {
        this.members = members;
        this.membership = membership;
        this.entitling = entitling;
    }

    /// @param login empty: the person signs in with the e-mail address
    /// @param password empty: the person is invited by e-mail and chooses one
    record NewMemberForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Pattern(regexp = "(fr|nl|en)?") String language,
            @Size(max = 254) String login,
            @Size(max = 1000) String password,
            @Size(max = 1000) String again) {

        Newcomer newcomer() {
            if (!password.equals(again)) {
                throw Refused.at("again", "password.differs");
            }
            var identifier = login.isBlank() ? email : login;
            return new Newcomer(identifier, new Person(name, email, language), password);
        }
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_CLIENTS)
    View ask(@PathVariable UUID id) {
        var fields = Fields.of(Map.of("language", Visit.here().firm().language()));
        return page(id, RightsForm.shown(fields, Rights.USUAL));
    }

    @PostMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer invite(@PathVariable UUID id, Form<NewMemberForm> form, Form<RightsForm> chosen) {
        members.clientInSight(id);
        var rights = chosen.value();
        return rights == null
                ? page(id, chosen.fields())
                : form.send(
                        typed -> invite(id, typed, rights.rights(Rights.USUAL)),
                        fields -> page(id, fields));
    }

    private Redirect invite(UUID client, NewMemberForm typed, Rights rights) {
        membership.join(Visit.here().firm(), client, typed.newcomer(), Entitlement.plain(rights));
        var said = typed.password().isEmpty() ? "members.invited" : "members.let-in";
        return Redirect.to("/clients/{}/members", client).saying(said, typed.name(), typed.email());
    }

    @GetMapping("/{account}/rights")
    @Requires(Permission.MANAGE_CLIENTS)
    View rights(@PathVariable UUID id, @PathVariable UUID account) {
        var member = members.get(id, new AccountId(account));
        return new ClientRightsPage(id, member, RightsForm.shown(Fields.empty(), member.rights()));
    }

    @PostMapping("/{account}/rights")
    @Requires(Permission.MANAGE_CLIENTS)
    Answer entitle(@PathVariable UUID id, @PathVariable UUID account, Form<RightsForm> form) {
        var member = members.get(id, new AccountId(account));
        return form.send(
                typed -> {
                    entitling.entitle(id, member.account(), typed.rights(member.rights()));
                    return Redirect.to("/clients/{}/members", id)
                            .saying("members.rights.set", member.name());
                },
                fields -> new ClientRightsPage(id, member, fields));
    }

    private View page(UUID client, Fields fields) {
        return new InviteMemberPage(client, members.clientInSight(client), fields);
    }
}
