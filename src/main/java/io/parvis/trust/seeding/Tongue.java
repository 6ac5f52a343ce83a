package io.parvis.trust.seeding;

import java.util.List;
import java.util.Locale;

/// The languages people speak here; each brings its names, streets and trades.
enum Tongue {
    FR("courriel.example"),
    NL("postvak.example"),
    EN("mailbox.example");

    static final List<Tongue> ALL = List.of(values());

    /// Where people without a company have their e-mail; `.example` never leads anywhere.
    final String mailHost;

    Tongue(String mailHost) {
        this.mailHost = mailHost;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tongue of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
