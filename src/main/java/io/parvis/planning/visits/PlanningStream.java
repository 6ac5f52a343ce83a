package io.parvis.planning.visits;

import io.parvis.planning.presence.PlanningSignals;
import io.parvis.planning.visits.PlanningFile.Sight;
import io.parvis.platform.live.Following;
import io.parvis.platform.live.Frame;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an open calendar follows: a mark that is another one whenever something looks different there.
final class PlanningStream implements Following {

    private final PlanningFile file;
    private final Sight sight;
    private @Nullable String sent;

    PlanningStream(PlanningFile file, Sight sight) {
        this.file = file;
        this.sight = sight;
    }

    @Override
    public Collection<String> topics() {
        return List.of(PlanningSignals.topic());
    }

    // What changed out of sight looks as before, and need not be told.
    @Override
    public List<Frame> news() {
        var now = file.mark(sight);
        if (now.equals(sent)) {
            return List.of();
        }
        sent = now;
        return List.of(new Frame("mark", null, '"' + now + '"'));
    }

    @Override
    public List<Frame> heard(String text) {
        return news();
    }

    @Override
    public List<Frame> beat() {
        return List.of();
    }
}
