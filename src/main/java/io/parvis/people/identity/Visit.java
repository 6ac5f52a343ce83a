package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Actor.Behind;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Doors.Door;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the door knows of this request's visitor.
///
/// @param guest who came in; null while nobody is signed in
public record Visit(Firm firm, Door door, @Nullable Guest guest) {

    private static final ScopedValue<Visit> VISIT = ScopedValue.newInstance();

    /// The visit of this request; null where the path is at no door.
    public static @Nullable Visit current() {
        return VISIT.isBound() ? VISIT.get() : null;
    }

    /// The visit of this request, for handlers that stand behind a door.
    public static Visit here() {
        return VISIT.get();
    }

    /// In which languages one is spoken to at this door: clients and workers in those the firm offers, everybody else in all.
    public List<String> languages() {
        return switch (door.realm()) {
            case CLIENT, WORKER ->
                    Languages.ALL.stream().filter(firm.languages()::contains).toList();
            default -> Languages.ALL;
        };
    }

    /// Where one comes from who is here with another's rights: the operator at an office, the office at every other door.
    public String cameFrom() {
        return switch (door.realm()) {
            case STAFF, OPERATOR -> Doors.path(firm.slug(), Realm.OPERATOR);
            default -> Doors.path(firm.slug(), Realm.STAFF);
        };
    }

    /// Whether somebody looks at a portal with another's rights and can change nothing.
    public boolean isPreview() {
        return guest != null && guest.behind() != null && guest.behind().preview();
    }

    /// Does the work as a visit of that firm: for doors beside those that people come through.
    public static <T, X extends Throwable> T during(Visit visit, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(VISIT, visit).call(work);
    }

    /// The one client to which whoever is here narrowed every list; null for all in sight (decision D17).
    public static @Nullable UUID narrowedTo() {
        var visit = current();
        var guest = visit == null ? null : visit.guest();
        var narrowed = guest == null ? null : guest.narrowed();
        return narrowed == null ? null : narrowed.client();
    }

    /// @param session the session, or the stay of somebody who entered with the guest's rights
    /// @param factorDue whether a second factor was required and missing when the session began
    /// @param domain the domain a portal user stands in; null elsewhere
    /// @param domains all domains of a portal user who has several; else empty
    /// @param narrowed the client an employee narrowed every list to; null for all
    /// @param behind who entered with the guest's rights; null for the guest in person
    public record Guest(
            UUID session,
            AccountId account,
            String name,
            String language,
            String theme,
            String role,
            boolean mustChangePassword,
            boolean factorDue,
            @Nullable DomainInSight domain,
            List<OwnDomain> domains,
            @Nullable Narrowed narrowed,
            @Nullable Behind behind) {}

    /// A client that an employee looks at alone.
    public record Narrowed(UUID client, String name) {}

    /// The domain a portal user stands in, and what the firm set on it.
    public record DomainInSight(
            UUID id,
            String name,
            boolean owned,
            boolean delegated,
            boolean blocked,
            boolean startup) {}

    public record OwnDomain(UUID id, String name) {}
}
