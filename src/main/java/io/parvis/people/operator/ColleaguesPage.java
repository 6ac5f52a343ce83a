package io.parvis.people.operator;

import static io.parvis.platform.web.Show.language;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Set;

/// The operator's people, and the form that invites one more.
///
/// @param withFactor who has a second factor
record ColleaguesPage(List<Account> people, Set<AccountId> withFactor, Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> roles() {
        return Colleagues.ROLES.stream()
                .map(role -> new Choice(role.name(), t(role), t("colleagues.may." + role.name())))
                .toList();
    }

    List<Choice> languages() {
        return Languages.ALL.stream().map(code -> new Choice(code, language(code))).toList();
    }

    boolean waits(Account account) {
        return account.state() == AccountState.INVITED;
    }

    /// One turns one's own off under one's account.
    boolean mayResetFactor(Account account) {
        return withFactor.contains(account.id())
                && !account.id().value().equals(Current.actor().person());
    }

    boolean isClosed(Account account) {
        return account.state() == AccountState.DEACTIVATED;
    }
}
