package io.parvis.people.payers;

import io.parvis.testing.Page;
import io.parvis.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What tests do with payers at either door.
record PayerDeed(Visitor by, String list) {

    static final String VAT = "BE0403019261";

    Page add(String name, Object... typed) {
        return by.post(list, form(name, typed));
    }

    PayerId added(String name, Object... typed) {
        var added = add(name, typed);
        if (added.status() != 303) {
            throw new AssertionError(added.toString());
        }
        var page = by.open(list);
        var href = page.link(name).orElseThrow();
        return new PayerId(UUID.fromString(href.substring(href.lastIndexOf('/') + 1)));
    }

    Page change(PayerId payer, int version, String name, Object... typed) {
        return by.post(list + "/" + payer, form(name, with(typed, "version", version)));
    }

    Page open(PayerId payer) {
        return by.open(list + "/" + payer);
    }

    Page prefer(PayerId payer) {
        return by.post(list + "/" + payer + "/default");
    }

    Page remove(PayerId payer) {
        return by.delete(list + "/" + payer);
    }

    Page merge(PayerId gone, PayerId stays) {
        return by.post(list + "/" + gone + "/merger", "into", stays);
    }

    // A name that is typed twice would be sent twice: what the test says comes instead of the
    // usual.
    private static Object[] form(String name, Object... typed) {
        var usual =
                new ArrayList<Object>(
                        List.of(
                                "kind",
                                "COMPANY",
                                "name",
                                name,
                                "street",
                                "Rue Haute 1",
                                "postalCode",
                                "4000",
                                "city",
                                "Liège",
                                "country",
                                "BE",
                                "language",
                                "fr",
                                "version",
                                0));
        for (int i = 0; i < typed.length; i += 2) {
            var at = usual.indexOf(typed[i]);
            if (at >= 0) {
                usual.set(at + 1, typed[i + 1]);
            } else {
                usual.add(typed[i]);
                usual.add(typed[i + 1]);
            }
        }
        return usual.toArray();
    }

    private static Object[] with(Object[] typed, Object... more) {
        var all = new ArrayList<Object>(List.of(typed));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
