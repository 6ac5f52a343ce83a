package io.parvis.talk.opening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// Pieces worked out once into stretches that follow each other, so that a moment is looked up by halving.
final class Timeline {

    private final long[] starts;
    private final Verdict[] verdicts;

    private Timeline(List<Long> starts, List<Verdict> verdicts) {
        this.starts = starts.stream().mapToLong(Long::longValue).toArray();
        this.verdicts = verdicts.toArray(Verdict[]::new);
    }

    /// Of pieces in any order: the first of equals is the one that is named.
    static Timeline of(List<Piece> pieces) {
        var edges = new ArrayList<Edge>(pieces.size() * 2);
        for (var i = 0; i < pieces.size(); i++) {
            edges.add(new Edge(pieces.get(i).from(), pieces.get(i), i, true));
            edges.add(new Edge(pieces.get(i).to(), pieces.get(i), i, false));
        }
        edges.sort(Comparator.comparingLong(Edge::at));
        var starts = new ArrayList<Long>();
        var verdicts = new ArrayList<Verdict>();
        var voices = new Voices();
        for (var i = 0; i < edges.size(); i++) {
            var edge = edges.get(i);
            voices.count(edge);
            if (i + 1 == edges.size() || edges.get(i + 1).at() > edge.at()) {
                append(starts, verdicts, edge.at(), voices.verdict());
            }
        }
        return new Timeline(starts, verdicts);
    }

    private static void append(
            List<Long> starts, List<Verdict> verdicts, long at, Verdict verdict) {
        var before = verdicts.isEmpty() ? Verdict.NOTHING : verdicts.getLast();
        if (!verdict.equals(before)) {
            starts.add(at);
            verdicts.add(verdict);
        }
    }

    /// The same with other verdicts; stretches that come to the same become one.
    Timeline mapped(UnaryOperator<Verdict> change) {
        var mappedStarts = new ArrayList<Long>();
        var mappedVerdicts = new ArrayList<Verdict>();
        for (var i = 0; i < starts.length; i++) {
            append(mappedStarts, mappedVerdicts, starts[i], change.apply(verdicts[i]));
        }
        return new Timeline(mappedStarts, mappedVerdicts);
    }

    Verdict at(long moment) {
        var index = Arrays.binarySearch(starts, moment);
        var stretch = index >= 0 ? index : -index - 2;
        return stretch < 0 ? Verdict.NOTHING : verdicts[stretch];
    }

    /// The next edge after the moment, or the largest number when there is none.
    long nextAfter(long moment) {
        var index = Arrays.binarySearch(starts, moment);
        var next = index >= 0 ? index + 1 : -index - 1;
        return next == starts.length ? Long.MAX_VALUE : starts[next];
    }

    /// Where a piece begins or ends.
    ///
    /// @param order of the piece among all
    record Edge(long at, Piece piece, int order, boolean begins) {}
}
