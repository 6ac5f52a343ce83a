package io.parvis.planning.replacements;

import io.parvis.planning.travel.TravelTime;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Puts those who could go to a visit in order. First those to whom nothing speaks against, then whoever the client knows,
/// then whoever lives nearer, then whoever has less to do in that week.
///
/// @param demanded whether the service is a skill, because somebody has it
record Ranking(Need need, TravelTime travel, List<Candidate> candidates, boolean demanded) {

    static Ranking of(Need need, TravelTime travel, List<Candidate> all) {
        var demanded = all.stream().anyMatch(one -> isAble(one, need));
        return new Ranking(
                need,
                travel,
                all.stream().filter(one -> !goesAlready(one, need)).toList(),
                demanded);
    }

    /// The best first.
    List<Proposal> proposals() {
        return sorted().map(this::judged).filter(Proposal::isPossible).toList();
    }

    /// Those who could not, by name.
    List<Proposal> others() {
        return candidates.stream().map(this::judged).filter(one -> !one.isPossible()).toList();
    }

    private Proposal judged(Candidate candidate) {
        return new Judging(need, travel, demanded).of(candidate);
    }

    // Candidates come by name, and stay so where all else is equal.
    private Stream<Candidate> sorted() {
        return candidates.stream()
                .sorted(
                        Comparator.<Candidate>comparingInt(one -> judged(one).cautions().size())
                                .thenComparing(one -> one.known() == 0)
                                .thenComparing(one -> nearness(one, need))
                                .thenComparingLong(one -> one.planned(need)));
    }

    static Nearness nearness(Candidate candidate, Need need) {
        return Nearness.of(candidate.profile().postalCode(), need.place().postalCode());
    }

    static boolean isAble(Candidate candidate, Need need) {
        return candidate.profile().skills().stream()
                .anyMatch(skill -> folded(skill).equals(folded(need.service())));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    // Whoever was to go and is there needs no replacement by themselves.
    private static boolean goesAlready(Candidate candidate, Need need) {
        return candidate.profile().worker().id().equals(need.worker())
                && !candidate.isAway(need.firstDay());
    }
}
