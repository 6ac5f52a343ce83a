package io.parvis.people.factor;

import io.parvis.testing.Page;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;

/// An authenticator app in somebody's hand.
public final class App {

    public static final String PATH = "/account/second-factor";

    private final SettableClock clock;
    private final AppSecret secret;
    private final List<String> recovery;

    private App(SettableClock clock, AppSecret secret, List<String> recovery) {
        this.clock = clock;
        this.secret = secret;
        this.recovery = recovery;
    }

    /// Sets up the second factor of whoever is signed in, as people do it.
    public static App setUp(Visitor visitor, SettableClock clock) {
        var shown = visitor.open(PATH).submit(PATH, "current", World.PASSWORD);
        var secret = new AppSecret(shown.all(".copy code").text().replace(" ", ""));
        var codes = shown.submit("/confirmation", "code", secret.codeAt(clock.instant()));
        var recovery = codes.all(".recovery-codes code").eachText();
        if (recovery.size() != RecoveryCode.MANY) {
            throw new AssertionError(codes.status() + " " + codes.text());
        }
        return new App(clock, secret, recovery);
    }

    /// The code it shows now.
    public String code() {
        return secret.codeAt(clock.instant());
    }

    /// A code that was not heard yet.
    public String nextCode() {
        clock.pass(Duration.ofSeconds(30));
        return code();
    }

    /// One that is wrong now.
    public String wrong() {
        return code().startsWith("1") ? "200000" : "100000";
    }

    public String recoveryCode(int number) {
        return recovery.get(number);
    }

    public String secret() {
        return secret.text();
    }

    /// Signs in with the password alone, and answers what comes then.
    public static Page signIn(Visitor stranger, String identifier) {
        return stranger.open("/sign-in")
                .submit("/sign-in", "identifier", identifier, "password", World.PASSWORD);
    }
}
