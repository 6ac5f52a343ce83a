package io.parvis.talk.opening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
        var piece = loudest.piece();
        return new Verdict(piece.open(), piece.by(), others, piece.open() ? against(piece) : null);
    }

    // The first of the same level that says closed: those that say open come before it.
    private @Nullable Decider against(Piece open) {
        var closed = new Piece(open.from(), open.to(), open.level(), false, open.by());
        var next = speaking.ceiling(new Timeline.Edge(0, closed, -1, true));
        return next == null || next.piece().level() != open.level() ? null : next.piece().by();
    }
}
