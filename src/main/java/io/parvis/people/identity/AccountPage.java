package io.parvis.people.identity;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One's own account: language, appearance, password, with what one signs in, and where one is signed in.
///
/// @param factor whether a code is asked after the password
record AccountPage(
        Account account,
        String theme,
        boolean mustChange,
        boolean factor,
        UUID here,
        List<Session> sessions,
        Fields fields,
        Fields signIn)
        implements View {

    static final List<String> THEMES = List.of("auto", "light", "dark");

    List<String> languages() {
        return Languages.ALL.stream()
                .filter(code ->
                        Visit.here().languages().contains(code) || code.equals(account.language()))
                .toList();
    }

    /// Whether there are second factors at this door: nobody could reset those of workers.
    boolean hasFactors() {
        return !mustChange && account.realm() != Realm.WORKER;
    }

    List<String> themes() {
        return THEMES;
    }

    static Fields signIn(Account account) {
        var own = account.identifier().equalsIgnoreCase(account.email());
        return Fields.of(
                Map.of("email", account.email(), "login", own ? "" : account.identifier()));
    }

    boolean isHere(Session session) {
        return session.id().equals(here);
    }

    @Override
    public int status() {
        return fields.anyError() || signIn.anyError() ? 422 : 200;
    }
}
