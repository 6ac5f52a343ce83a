package io.parvis.talk.opening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// The pieces that cover a moment, while a [Timeline] is worked out. The lowest level decides; within a level they unite,
/// so that one who says open is enough.
final class Voices {

    private static final Comparator<Timeline.Edge> WEIGHT =
            Comparator.<Timeline.Edge>comparingInt(edge -> edge.piece().level())
                    .thenComparing(edge -> !edge.piece().open())
                    .thenComparingInt(Timeline.Edge::order);

    private final TreeSet<Timeline.Edge> speaking = new TreeSet<>(WEIGHT);
    private final Map<Opinion, Integer> counts = new HashMap<>();

    private record Opinion(int level, boolean open) {

        static Opinion of(Timeline.Edge edge) {
            return new Opinion(edge.piece().level(), edge.piece().open());
        }
    }

    void count(Timeline.Edge edge) {
        counts.merge(Opinion.of(edge), edge.begins() ? 1 : -1, Integer::sum);
        if (edge.begins()) {
            speaking.add(edge);
        } else {
            speaking.remove(edge);
        }
    }

    Verdict verdict() {
        if (speaking.isEmpty()) {
            return Verdict.NOTHING;
        }
        var loudest = speaking.first();
        var others = counts.getOrDefault(Opinion.of(loudest), 1) - 1;
        return new Verdict(loudest.piece().open(), loudest.piece().by(), others);
    }
}
