package io.parvis.platform.tenancy;

import java.util.Locale;

/// The actor of this request or job, bound once at the edge and gone with it.
public final class Current {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();
    private static final Actor STRANGER = Actor.nobody(null, Locale.ENGLISH, Actor.DEFAULT_ZONE);

    private Current() {}

    /// Whoever acts; a stranger who sees nothing when nobody was bound.
    public static Actor actor() {
        return ACTOR.orElse(STRANGER);
    }

    public static Locale locale() {
        return actor().locale();
    }

    public static <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(ACTOR, actor).call(work);
    }

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }
}
