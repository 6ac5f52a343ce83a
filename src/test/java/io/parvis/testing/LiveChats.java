package io.parvis.testing;

import java.util.List;
import java.util.UUID;

/// Makes a firm of the [World] chat: the operator deployed it, and the firm turned it on.
public final class LiveChats {

    private LiveChats() {}

    /// Before anybody asks for a page of the firm, which is kept in mind for some seconds.
    public static void on(Cast cast, Rows rows) {
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update firm set chat = true where id = ?")
                                .param(cast.firm().id())
                                .update());
    }

    /// A node of its own knows no hour but the world's: the firm is open at any.
    public static void atAnyHour(Cast cast, Rows rows) {
        var always =
                "update weekly_schedule set days = 127, start_minute = 0, end_minute = 1440 where opens";
        var never = "delete from weekly_schedule where not opens";
        for (var change : List.of(always, never)) {
            rows.as(cast.firm().system(), jdbc -> jdbc.sql(change).update());
        }
    }

    /// The id of a chat that somebody was led to.
    public static UUID led(Page redirected) {
        var place = redirected.location();
        return UUID.fromString(place.substring(place.indexOf("chat=") + 5));
    }
}
