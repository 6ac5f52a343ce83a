package io.parvis.platform.access;

import io.parvis.platform.tenancy.Realm;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the visitor may do in this request, bound beside the actor.
///
/// @param session the session that was shown at the door
/// @param mustChangePassword nothing else is allowed until the password is changed
/// @param mustSetFactor nothing else is allowed until a second factor is set up
/// @param barred the firm blocked the domain the visitor stands in
/// @param rights how far a plain user of a client may go; all for its owner and delegates, none where there is no client
/// @param entered somebody else came in with this person's rights, and may do nothing that is personal
/// @param scopes what a program with a key may do; nothing for a person
public record Badge(
        Role role,
        @Nullable UUID session,
        boolean mustChangePassword,
        boolean mustSetFactor,
        boolean barred,
        Rights rights,
        boolean entered,
        Set<Scope> scopes) {

    private static final ScopedValue<Badge> BADGE = ScopedValue.newInstance();
    public static final Badge NONE = new Badge(Role.NOBODY, null, false, false, Rights.NONE, false);

    /// Of a person, who has a role and no scopes.
    public Badge(
            Role role,
            @Nullable UUID session,
            boolean mustChangePassword,
            boolean barred,
            Rights rights,
            boolean entered) {
        this(role, session, mustChangePassword, false, barred, rights, entered, Set.of());
    }

    /// The same while a second factor must be set up first.
    public Badge settingFactor(boolean first) {
        return new Badge(role, session, mustChangePassword, first, barred, rights, entered, scopes);
    }

    /// Of a program that showed a key of the API.
    public static Badge ofKey(Set<Scope> scopes) {
        return new Badge(
                Role.API_KEY, null, false, false, false, Rights.NONE, false, Set.copyOf(scopes));
    }

    public static Badge current() {
        return BADGE.orElse(NONE);
    }

    public static <T, X extends Throwable> T wearing(Badge badge, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(BADGE, badge).call(work);
    }

    public boolean may(Permission permission) {
        return role.may(permission)
                && permission.isWithin(rights)
                && !(barred && permission.isInsideDomain())
                && !(entered && permission.isPersonal());
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /// Whether a program acts, and no person.
    public boolean isKey() {
        return role == Role.API_KEY;
    }

    public boolean isSignedIn() {
        return role.realm() != Realm.NOBODY;
    }

    /// The session's id, for acts that make no sense without one.
    public UUID inSession() {
        if (session == null) {
            throw new IllegalStateException("no session");
        }
        return session;
    }
}
