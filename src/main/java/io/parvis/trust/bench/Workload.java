package io.parvis.trust.bench;

import java.util.EnumSet;
import java.util.Set;

/// What is asked again and again.
enum Workload {
    LIST("List of domains, first page of 50", Promise.of(1_800, 3_000, 25, 90, 0.9), true),
    FRAGMENT("List by a fragment of the name", Promise.of(1_200, 2_000, 35, 120, 1.4), true),
    DETAILS("One domain's details", Promise.of(1_800, 2_500, 25, 90, 0.9), true),
    SETTINGS("The firm's settings", Promise.NONE, true),
    PORTAL("Portal page", Promise.of(1_500, 0, 30, 100, 1.0), true),
    CREATION("Creation of a client, durable, audited", Promise.of(900, 1_500, 50, 150, 1.5), false),
    SIGN_IN("Sign-in with Argon2id", Promise.of(60, 0, 0, 0, 0), false),

    CLIENTS("List of clients, first page of 50", Promise.NONE, true),
    CLIENT_SEARCH("Clients by a fragment", Promise.of(0, 0, 50, 0, 0), true),
    CLIENT_MISTYPED("Clients by a mistyped word", Promise.of(0, 0, 50, 0, 0), true),
    CLIENT("One client's page", Promise.NONE, true),
    CLIENT_CREATION("Creation of a client with all its fields", Promise.NONE, false),

    PLANNING_MONTH("A month of planning, 5,000 visits", Promise.of(0, 0, 300, 0, 0), true),
    DOCUMENT_SEARCH("Search in 100,000 documents", Promise.of(0, 0, 100, 0, 0), true);

    /// Asked of one firm of some thousand clients.
    static final Set<Workload> EVERYDAY = EnumSet.range(LIST, SIGN_IN);

    /// Asked of firms of several sizes; what is promised of them is promised at the largest.
    static final Set<Workload> AT_SIZE = EnumSet.range(CLIENTS, CLIENT_CREATION);

    /// Asked of a firm that plans visits and keeps documents.
    static final Set<Workload> OF_AGENCY = EnumSet.range(PLANNING_MONTH, DOCUMENT_SEARCH);

    final String title;
    final Promise promise;
    final boolean reads;

    Workload(String title, Promise promise, boolean reads) {
        this.title = title;
        this.promise = promise;
        this.reads = reads;
    }

    /// Whether the pages themselves must reach half of what the database alone can do.
    boolean comparedWithFloor() {
        return this == LIST || this == DETAILS || this == SETTINGS;
    }
}
