package io.parvis.platform.tenancy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acts, and behind which walls.
///
/// @param firm the firm whose rows are in sight; none before a firm is known
/// @param client the one client whose domain a portal user is in; none elsewhere, and none while it is blocked
/// @param behind whoever really acts, when they entered with this person's rights
public record Actor(
        Realm realm,
        @Nullable UUID firm,
        @Nullable UUID person,
        @Nullable UUID client,
        String name,
        Locale locale,
        ZoneId zone,
        @Nullable Behind behind) {

    /// Who entered with another's rights, and from which side.
    ///
    /// @param preview whether they only look
    public record Behind(Realm realm, UUID person, String name, boolean preview) {

        public Behind(Realm realm, UUID person, String name) {
            this(realm, person, name, false);
        }
    }

    /// Somebody who acts as themselves.
    public Actor(
            Realm realm,
            @Nullable UUID firm,
            @Nullable UUID person,
            @Nullable UUID client,
            String name,
            Locale locale,
            ZoneId zone) {
        this(realm, firm, person, client, name, locale, zone, null);
    }

    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Brussels");

    public static Actor nobody(@Nullable UUID firm, Locale locale, ZoneId zone) {
        return new Actor(Realm.NOBODY, firm, null, null, "", locale, zone);
    }

    /// The program itself, in one firm.
    public static Actor system(UUID firm, Locale locale, ZoneId zone) {
        return new Actor(Realm.SYSTEM, firm, null, null, "Parvis", locale, zone);
    }

    /// The program itself, across firms.
    public static Actor platform() {
        return new Actor(Realm.PLATFORM, null, null, null, "Parvis", Locale.ENGLISH, DEFAULT_ZONE);
    }

    /// The same person, looking into a firm as platform support.
    public Actor supporting(UUID otherFirm) {
        return new Actor(Realm.SUPPORT, otherFirm, person, null, name, locale, zone);
    }

    public Actor speaking(Locale other) {
        return new Actor(realm, firm, person, client, name, other, zone, behind);
    }

    /// The same, under the name of whoever asked for the act.
    public Actor named(String other) {
        return new Actor(realm, firm, person, client, other, locale, zone, behind);
    }

    /// The firm's id, for acts that make no sense without one.
    public UUID inFirm() {
        if (firm == null) {
            throw new IllegalStateException("no firm is set");
        }
        return firm;
    }

    /// The person's id, for acts that make no sense without one.
    public UUID self() {
        if (person == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return person;
    }
}
