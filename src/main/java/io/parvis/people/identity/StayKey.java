package io.parvis.people.identity;

import io.parvis.platform.web.Doors.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// The key with which somebody enters a door with another's rights. Their browser carries it beside whatever key of its
/// own it has for that door (decision 0052); we keep only its hash.
public final class StayKey {

    private final Token token = Token.fresh();

    public byte[] hash() {
        return token.hash();
    }

    public void give(HttpServletRequest request, HttpServletResponse response, Door door) {
        SessionCookie.STAY.give(token, request, response, door);
    }

    public static void takeBack(
            HttpServletRequest request, HttpServletResponse response, Door door) {
        SessionCookie.STAY.takeBack(request, response, door);
    }
}
