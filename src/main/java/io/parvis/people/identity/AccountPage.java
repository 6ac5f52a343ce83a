package io.parvis.people.identity;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One's own account: language, appearance, password, with what one signs in, and where one is signed in.
record AccountPage(
        Account account,
        String theme,
        boolean mustChange,
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
