package io.parvis.people.phones;

import io.parvis.platform.sms.SmsAccount;
import java.time.Duration;
import java.util.stream.Stream;

/// A way by which codes reach telephones, and the rules that hold on it.
///
/// @param pattern beginnings of numbers, digits without the plus sign, separated by commas; `*` for any
/// @param priority the lowest is tried first
/// @param resendAfter how long to wait before another code is sent
/// @param validFor how long a code is good
/// @param attempts how many wrong codes end a code
record Gateway(
        GatewayId id,
        String name,
        String pattern,
        int priority,
        Duration resendAfter,
        Duration validFor,
        int attempts,
        boolean active,
        SmsAccount account,
        int version) {

    /// @param number as E.164
    boolean reaches(String number) {
        var digits = number.substring(1);
        return Stream.of(pattern.split(","))
                .map(beginning -> beginning.strip().replace("*", ""))
                .anyMatch(digits::startsWith);
    }
}
