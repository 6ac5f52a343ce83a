package io.parvis.people.mapping;

import java.util.Arrays;
import java.util.List;

/// Whose export a file is. Each but the first has a list of the headings that program writes, by which it is known.
public enum Format {
    OTHER,
    WHMCS,
    FOSSBILLING,
    INVOICE_NINJA,
    DOLIBARR;

    /// The program whose headings these are; the most telling wins.
    static Format of(List<String> headings) {
        return Arrays.stream(values())
                .filter(format -> format != OTHER && Headings.of(format).claims(headings))
                .findFirst()
                .orElse(OTHER);
    }
}
