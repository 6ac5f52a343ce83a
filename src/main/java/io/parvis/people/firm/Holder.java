package io.parvis.people.firm;

import java.util.UUID;

/// The primary administrator, who holds the firm's account with the operator.
///
/// @param number counts the employees of the firm
/// @param phone as E.164, for the operator alone; empty when unknown
public record Holder(
        UUID account, int number, String name, String email, String language, String phone) {

    /// As the firm names them: the number of the employee before the name.
    public String coded() {
        return "%04d %s".formatted(number, name);
    }
}
