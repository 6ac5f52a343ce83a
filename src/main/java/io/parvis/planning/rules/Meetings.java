package io.parvis.planning.rules;

import java.time.LocalDateTime;
import java.util.List;

/// Visits of one client at the same time. The feature that plans them answers.
public interface Meetings {

    /// Those to come that stand in the way of keeping them apart.
    Standing standing();

    /// Keeps those to come apart from now on, or lets them meet again.
    void keepApart(boolean apart);

    /// What stands in the way.
    ///
    /// @param pairs how many, also those that a shield hides from whoever asks
    /// @param seen the first of them, by time
    record Standing(int pairs, List<Meeting> seen) {

        static final Standing NONE = new Standing(0, List.of());
    }

    /// Two visits that meet.
    ///
    /// @param path the page of the second one, inside the door
    record Meeting(String client, LocalDateTime first, LocalDateTime second, String path) {}
}
