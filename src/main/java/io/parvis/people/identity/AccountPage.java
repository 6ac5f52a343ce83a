package io.parvis.people.identity;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;

/// One's own account: language, appearance, password, and where one is signed in.
record AccountPage(
        Account account,
        String theme,
        boolean mustChange,
        UUID here,
        List<Session> sessions,
        Fields fields)
        implements View {

    static final List<String> THEMES = List.of("auto", "light", "dark");

    List<String> languages() {
        return Languages.ALL;
    }

    List<String> themes() {
        return THEMES;
    }

    boolean isHere(Session session) {
        return session.id().equals(here);
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
