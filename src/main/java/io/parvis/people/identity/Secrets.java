package io.parvis.people.identity;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whose password is which.
@Component
class Secrets {

    private final Credentials credentials;
    private final Passwords passwords;
    private final OneTimePasswords oneTime;
    private final Events events;
    private final Clock clock;

    Secrets(
            Credentials credentials,
            Passwords passwords,
            OneTimePasswords oneTime,
            Events events,
            Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.oneTime = oneTime;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the password is the account's. Takes as long when there is no such account, or none with a password.
    boolean match(Optional<AccountId> account, String password) {
        var hash = account.flatMap(credentials::hash);
        if (hash.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, hash.get());
    }

    boolean any(AccountId account) {
        return credentials.hash(account).isPresent();
    }

    /// @throws Refused at the field `password` when it breaks the rule
    @Transactional
    public void choose(AccountId account, String password) {
        put(account, password, false);
    }

    /// The same for a password that somebody else chose: it opens the door once and must be changed there.
    @Transactional
    public void handOver(AccountId account, String password) {
        put(account, password, true);
    }

    private void put(AccountId account, String password, boolean mustChange) {
        credentials.put(account, hashed(password), mustChange, clock.instant());
        events.publish(new PasswordChanged(account));
    }

    /// The hash of a password for which there is no account yet.
    /// @throws Refused at the field `password` when it breaks the rule
    String hashed(String password) {
        passwords
                .weakness(password)
                .ifPresent(weakness -> {
                    throw Refused.at("password", weakness.key(), weakness.arguments().toArray());
                });
        return passwords.hash(password);
    }

    boolean isOf(String password, String hash) {
        return passwords.matches(password, hash);
    }

    /// Takes a password that its owner chose before the account was made.
    @Transactional
    public void keep(AccountId account, String hash) {
        credentials.put(account, hash, false, clock.instant());
        events.publish(new PasswordChanged(account));
    }

    /// A password that opens the door once and must be changed there.
    @Transactional
    public String oneTime(AccountId account) {
        var fresh = oneTime.take();
        credentials.put(account, fresh.hash(), true, clock.instant());
        events.publish(new PasswordChanged(account));
        return fresh.password();
    }
}
