package io.parvis.people.menus;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can stand in the menu of a portal beside its first page.
public enum MenuEntry {
    DETAILS("details", "details", "details", true),
    /// Off until the firm turns it on: what is published is not seen before (requirement PORT-38).
    DOCUMENTS("documents", "documents", "team-documents", false),
    PLANNING("planning", "planning", "planning", true),
    SLIPS("slips", null, "slips", true),
    PAYSLIPS("payslips", null, "payslips", true),
    PRESENCE("presence", null, "presence", true),
    MESSAGES("messages", null, "messages", true),
    USERS("members", "members", null, true),
    PAYERS("payers", "payers", null, true),
    TICKETS("tickets", "tickets", null, true),
    QUOTES("quotes", "quotes", null, false),
    CONTRACTS("contracts", "contracts", null, false),
    INVOICES("invoices", "invoices", null, false),
    TAX_CERTIFICATES("tax-certificates", "tax-certificates", null, false),
    CAF_CERTIFICATES("caf-certificates", "caf-certificates", null, false);

    private final String path;
    private final @Nullable String forClients;
    private final @Nullable String forWorkers;
    private final boolean usual;

    /// @param path where its pages begin, within the door
    /// @param forClients its key in the clients' navigation; null where they have no such entry
    /// @param forWorkers the same for workers
    /// @param usual whether it is on until the firm says otherwise
    MenuEntry(
            String path, @Nullable String forClients, @Nullable String forWorkers, boolean usual) {
        this.path = path;
        this.forClients = forClients;
        this.forWorkers = forWorkers;
        this.usual = usual;
    }

    public String path() {
        return path;
    }

    public boolean isUsual() {
        return usual;
    }

    public boolean isFor(Audience audience) {
        return key(audience) != null;
    }

    /// Whether an item of the audience's navigation leads to this.
    public boolean isAt(Audience audience, String key) {
        return Objects.equals(key(audience), key);
    }

    private @Nullable String key(Audience audience) {
        return audience == Audience.CLIENT ? forClients : forWorkers;
    }

    /// In the usual order. What workers came for is their day; their details come last.
    public static List<MenuEntry> of(Audience audience) {
        return Stream.of(values())
                .filter(entry -> entry.isFor(audience))
                .sorted(comparing(entry -> audience == Audience.WORKER && entry == DETAILS))
                .toList();
    }
}
