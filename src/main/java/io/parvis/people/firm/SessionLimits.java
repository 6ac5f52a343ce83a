package io.parvis.people.firm;

import io.parvis.platform.tenancy.Realm;

/// How long sessions last at each door of a firm.
public record SessionLimits(Limit office, Limit portal, Limit team) {

    public static final SessionLimits NONE = new SessionLimits(Limit.NONE, Limit.NONE, Limit.NONE);

    /// In minutes; 0 for as long as the installation lets them.
    ///
    /// @param idle without a sign of life
    public record Limit(int idle, int longest) {

        public static final Limit NONE = new Limit(0, 0);
    }

    public Limit at(Realm door) {
        return switch (door) {
            case STAFF -> office;
            case CLIENT -> portal;
            case WORKER -> team;
            default -> Limit.NONE;
        };
    }
}
