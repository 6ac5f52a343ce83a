package io.parvis.people.segments;

import java.util.stream.Stream;

/// The icons that an attitude may have.
enum AttitudeIcon {
    STAR("star"),
    CROWN("crown"),
    FLAG("flag"),
    CIRCLE_CHECK("circle-check"),
    USER_CHECK("user-check"),
    SHIELD_CHECK("shield-check"),
    COINS("coins"),
    CREDIT_CARD("credit-card"),
    EYE("eye"),
    CLOCK("clock"),
    HOURGLASS("hourglass"),
    ALERT_TRIANGLE("alert-triangle"),
    ALERT_CIRCLE("alert-circle"),
    BAN("ban"),
    USER_OFF("user-off"),
    LOCK("lock"),
    PHONE("phone"),
    MAIL("mail"),
    HEADSET("headset"),
    BRIEFCASE("briefcase");

    private final String file;

    AttitudeIcon(String file) {
        this.file = file;
    }

    /// The icon of an attitude; a flag where it has one that is no longer offered.
    static AttitudeIcon of(Attitude attitude) {
        return Stream.of(values())
                .filter(icon -> icon.file.equals(attitude.icon()))
                .findFirst()
                .orElse(FLAG);
    }

    /// Its name in the house's set of icons.
    String file() {
        return file;
    }
}
