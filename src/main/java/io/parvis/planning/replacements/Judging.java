package io.parvis.planning.replacements;

import io.parvis.planning.replacements.Candidate.Stay;
import io.parvis.planning.travel.TravelTime;
import io.parvis.platform.kernel.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Says what speaks for somebody who might go to a visit, and what against.
///
/// @param demanded whether the service is a skill that whoever goes must have
record Judging(Need need, TravelTime travel, boolean demanded) {

    private static final int HOUR = 60;

    Proposal of(Candidate candidate) {
        return new Proposal(
                candidate.profile().worker(),
                reasons(candidate),
                cautions(candidate),
                obstacles(candidate),
                !candidate.isWithinHours(need));
    }

    private List<Message> obstacles(Candidate candidate) {
        var found = new ArrayList<Message>();
        if (candidate.isAway(need.firstDay()) || candidate.isAway(need.lastDay())) {
            found.add(Message.of("replacements.away"));
        }
        candidate.stays().stream()
                .filter(stay -> need.meets(stay.span()))
                .map(this::busy)
                .forEach(found::add);
        if (demanded && !Ranking.isAble(candidate, need)) {
            found.add(Message.of("replacements.skill-missing", need.service()));
        }
        return found;
    }

    // That they are elsewhere is said to all, and where to those who may see it.
    private Message busy(Stay stay) {
        var from = clock(stay.span().start());
        var until = clock(stay.span().end());
        return stay.client().isEmpty()
                ? Message.of("replacements.busy", from, until)
                : Message.of("replacements.busy.at", stay.client(), from, until);
    }

    private List<Message> cautions(Candidate candidate) {
        var found = new ArrayList<Message>();
        if (!candidate.isWithinHours(need)) {
            found.add(Message.of("replacements.outside"));
        }
        candidate.stays().stream().flatMap(this::hurried).forEach(found::add);
        var left = candidate.offered(need) - candidate.planned(need);
        if (!candidate.hours().isEmpty() && left < minutes()) {
            found.add(hours("replacements.full", left));
        }
        return found;
    }

    // Too little time to come from another visit of the day, or to go on to it.
    private Stream<Message> hurried(Stay stay) {
        var left = apart(stay);
        var needed = travel.between(stay.place(), need.place());
        return left >= 0 && left < needed && need.isOnItsDay(stay.span().start())
                ? Stream.of(Message.of("replacements.hurried", left, needed))
                : Stream.empty();
    }

    // Minutes between the two; less than none where they meet.
    private long apart(Stay stay) {
        var after = Duration.between(stay.span().end(), need.span().start()).toMinutes();
        var before = Duration.between(need.span().end(), stay.span().start()).toMinutes();
        return Math.max(after, before);
    }

    private List<Message> reasons(Candidate candidate) {
        var found = new ArrayList<Message>();
        found.add(Message.of("replacements.free"));
        if (demanded && Ranking.isAble(candidate, need)) {
            found.add(Message.of("replacements.skill", need.service()));
        }
        if (candidate.known() > 0) {
            found.add(Message.of("replacements.known", candidate.known()));
        }
        switch (Ranking.nearness(candidate, need)) {
            case SAME_CODE -> found.add(Message.of("replacements.near"));
            case SAME_REGION -> found.add(Message.of("replacements.region"));
            case FAR -> {}
        }
        found.add(week(candidate));
        return found;
    }

    private Message week(Candidate candidate) {
        var planned = candidate.planned(need);
        return candidate.hours().isEmpty()
                ? hours("replacements.planned", planned)
                : hours("replacements.left", candidate.offered(need) - planned);
    }

    private long minutes() {
        return Duration.between(need.span().start(), need.span().end()).toMinutes();
    }

    private static Message hours(String key, long minutes) {
        var some = Math.max(0, minutes);
        return Message.of(key, some / HOUR, "%02d".formatted(some % HOUR));
    }

    private String clock(Instant moment) {
        return LocalTime.ofInstant(moment, need.zone()).toString();
    }
}
