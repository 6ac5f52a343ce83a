package io.parvis.people.administrators;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The delegated administrators of the firm.
@OfficeController("/settings/delegates")
class DelegatesController {

    private final Delegates delegates;
    private final Delegating delegating;

    DelegatesController(Delegates delegates, Delegating delegating) {
        this.delegates = delegates;
        this.delegating = delegating;
    }

    /// @param q what the candidates were narrowed to when one was chosen
    record NameForm(@NotNull AccountId member, @Size(max = 100) String q) {}

    @GetMapping
    @Requires(Permission.HOLD_FIRM_ACCOUNT)
    View list(@RequestParam(defaultValue = "") String q) {
        return page(q, Fields.empty());
    }

    @PostMapping
    @Requires(Permission.HOLD_FIRM_ACCOUNT)
    Answer name(Form<NameForm> form) {
        return form.blaming("member", "account_identifier_taken")
                .send(
                        typed -> {
                            delegating.name(Visit.here().firm(), typed.member());
                            return Redirect.to("/settings/delegates").saying("delegates.named");
                        },
                        fields -> page(fields.value("q"), fields));
    }

    @DeleteMapping("/{delegate}")
    @Requires(Permission.HOLD_FIRM_ACCOUNT)
    Redirect revoke(@PathVariable AccountId delegate) {
        delegating.revoke(Visit.here().firm(), delegate);
        return Redirect.to("/settings/delegates").saying("delegates.revoked");
    }

    private View page(String typed, Fields fields) {
        var fragment = typed.replace("\0", "").strip();
        return new DelegatesPage(delegates.all(), fragment, delegates.candidates(fragment), fields);
    }
}
