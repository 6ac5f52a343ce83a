package io.parvis.trust.bench;

import java.time.Duration;
import java.util.Locale;

/// One promised figure and what came of it.
record Limit(String subject, String what, double is, double promised, boolean least) {

    static Limit atLeast(String subject, String what, double is, double promised) {
        return new Limit(subject, what, is, promised, true);
    }

    static Limit atMost(String subject, String what, double is, double promised) {
        return new Limit(subject, what, is, promised, false);
    }

    static Limit atMost(String subject, String what, Duration is, Duration promised) {
        return atMost(subject, what + ", ms", is.toNanos() / 1e6, promised.toNanos() / 1e6);
    }

    /// Kept too when nothing is promised.
    boolean isKept() {
        return promised == 0 || (least ? is >= promised : is <= promised);
    }

    /// The miss as a line: what, how much, how far off.
    String told() {
        return String.format(
                Locale.ENGLISH,
                "%s: %s %,.2f, promised %,.2f (%+.0f %%)",
                subject,
                what,
                is,
                promised,
                100 * (is - promised) / promised);
    }
}
