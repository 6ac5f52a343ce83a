package io.parvis.people.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What tests do at the front: the office opens registration, and people register.
final class FrontDesk {

    private final Cast cast;
    private final Web web;

    FrontDesk(Cast cast, Web web) {
        this.cast = cast;
        this.web = web;
    }

    /// Publishes terms in all languages.
    void publish(String text, boolean asksAgain) {
        var admin = web.as(cast.admin());
        var kept =
                admin.open("/settings/terms")
                        .submit("/settings/terms", "fr", text, "nl", text, "en", text)
                        .follow();
        var published =
                kept.submit("/settings/terms/publication", "asksAgain", String.valueOf(asksAgain));
        assertThat(published.status()).isEqualTo(303);
    }

    /// Opens registration at the firm's own address.
    void open(Object... more) {
        var opened = settings(more);
        assertThat(opened.status()).as(opened.text()).isEqualTo(303);
    }

    /// Saves the settings of the firm's own address, open unless they say otherwise.
    Page settings(Object... more) {
        var values = over(Map.of("open", "true", "languages", List.of("fr", "nl")), more);
        return web.as(cast.admin())
                .open("/settings/registration/desk")
                .submit("/settings/registration/desk", values.toArray());
    }

    Visitor visitor() {
        return web.signedOut(cast.firm(), Realm.CLIENT).speaking("nl");
    }

    /// Fills in a form that was opened, does its work, and sends it.
    static Page send(Page form, String email, Object... more) {
        return form.submit("/register", filled(form, email, more).toArray());
    }

    static List<Object> filled(Page form, String email, Object... more) {
        return over(
                Map.of(
                        "firstName",
                        "Lien",
                        "lastName",
                        "Peeters",
                        "email",
                        email,
                        "password",
                        World.PASSWORD,
                        "again",
                        World.PASSWORD,
                        "accepted",
                        "true",
                        "proof",
                        work(form)),
                more);
    }

    private static List<Object> over(Map<String, ?> usual, Object... more) {
        var values = new LinkedHashMap<String, Object>(usual);
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i].toString(), more[i + 1]);
        }
        var pairs = new ArrayList<Object>();
        values.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return pairs;
    }

    /// The number that a browser would find.
    static String work(Page form) {
        var field = form.all("input[data-works]");
        var stamp = field.attr("data-works");
        var bits = Integer.parseInt(field.attr("data-bits"));
        for (int number = 0; ; number++) {
            if (zeroBits(stamp + ":" + number) >= bits) {
                return Integer.toString(number);
            }
        }
    }

    private static int zeroBits(String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            int zeros = 0;
            for (int i = 0; i < hash.length && hash[i] == 0; i++) {
                zeros += 8;
            }
            return zeros + Integer.numberOfLeadingZeros(hash[zeros / 8] & 0xff) - 24;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
