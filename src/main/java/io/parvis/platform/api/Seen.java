package io.parvis.platform.api;

import java.util.stream.Stream;

/// Which version the caller has seen, by its `If-Match`.
public record Seen(String header) {

    /// @throws Refusal with 412 when the thing is another by now
    public void require(Tag current) {
        var matches =
                Stream.of(header.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(current.quoted()));
        if (!matches) {
            throw Refusal.stale();
        }
    }
}
