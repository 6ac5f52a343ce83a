package io.parvis.people.menus;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Realm;
import java.util.Optional;
import java.util.stream.Stream;

/// For whom a portal is.
public enum Audience {
    CLIENT("clients", Realm.CLIENT),
    WORKER("workers", Realm.WORKER);

    private final String text;
    private final Realm realm;

    Audience(String text, Realm realm) {
        this.text = text;
        this.realm = realm;
    }

    /// As it stands in addresses of the office.
    public String text() {
        return text;
    }

    public Realm realm() {
        return realm;
    }

    /// @throws NotFound when no portal is called so
    public static Audience named(String text) {
        return Stream.of(values())
                .filter(one -> one.text.equals(text))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Empty for a realm without a portal.
    public static Optional<Audience> of(Realm realm) {
        return Stream.of(values()).filter(one -> one.realm == realm).findFirst();
    }
}
