package io.parvis.people.identity;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Passwords that open the door once. Hashing one is slow on purpose: for whoever needs many, the next is made while the one
/// before is put to use. Still one is hashed at a time, and those who sign in take turns with it.
@Component
public class OneTimePasswords {

    private final Passwords passwords;
    private int expected;
    private @Nullable CompletableFuture<OneTime> next;

    OneTimePasswords(Passwords passwords) {
        this.passwords = passwords;
    }

    /// @param password nobody's yet
    record OneTime(String password, String hash) {}

    /// So many will be needed, one after the other. Where fewer are taken, one stays for whoever comes next.
    public synchronized void expect(int many) {
        expected = many;
        if (next == null && many > 0) {
            next = ahead();
        }
    }

    OneTime take() {
        var ready = claimed();
        return ready == null ? make() : ready.join();
    }

    private synchronized @Nullable CompletableFuture<OneTime> claimed() {
        var ready = next;
        expected--;
        next = expected > 0 ? ahead() : null;
        return ready;
    }

    private CompletableFuture<OneTime> ahead() {
        return CompletableFuture.supplyAsync(
                this::make, work -> Thread.ofVirtual().name("next-password").start(work));
    }

    private OneTime make() {
        var password = passwords.oneTime();
        return new OneTime(password, passwords.hash(password));
    }
}
