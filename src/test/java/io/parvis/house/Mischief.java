package io.parvis.house;

import java.util.List;
import java.util.UUID;

/// What should never be sent.
final class Mischief {

    static final String SCRIPT = "<script>alert(1)</script>";

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "x".repeat(100_000),
                    SCRIPT,
                    "'; drop table client; --",
                    "a\0b",
                    "Mars/Phobos",
                    "\uD83E\uDD56\u202E");

    private static final List<String> NO_TEXTS =
            List.of(
                    "",
                    SCRIPT,
                    "-1",
                    "7",
                    "99999999999999999999",
                    "+999999999-12-31",
                    new UUID(0, 0).toString());

    static final List<String> PLACES =
            List.of(
                    "x".repeat(5000),
                    "-1",
                    "99999999999999999999",
                    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                    "%27%20or%201%3D1",
                    "%F0%9F%A5%96",
                    "00000000-0000-0000-0000-000000000000");

    private Mischief() {}

    static List<String> values(Input input) {
        return input.type() == String.class ? TEXTS : NO_TEXTS;
    }
}
