package io.parvis.trust.synchronising;

import io.parvis.platform.api.Fault;
import io.parvis.platform.api.Lines;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.api.Rules;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.trust.synchronising.Survey.Ground;
import io.parvis.trust.synchronising.Synchronisation.Key;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans synchronisations: reads a full list, and writes down what it would do. Nothing is done yet.
@Component
class Planning {

    private static final int AT_ONCE = 1_000;

    private final Survey survey;
    private final Surveying surveying;
    private final Rules rules;
    private final Ids ids;
    private final Clock clock;

    Planning(Survey survey, Surveying surveying, Rules rules, Ids ids, Clock clock) {
        this.survey = survey;
        this.surveying = surveying;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws Refusal at each part of a line that is not as it must be: half a list would say that the other half is gone
    @Transactional
    public UUID plan(Lines<Listed> lines, Absent absent) throws IOException {
        var id = ids.next();
        survey.begin(begun(id, absent, survey.base()));
        var reading = new Reading(id, absent);
        lines.each(reading::take);
        reading.flush();
        survey.end(id, reading.number, absent);
        return id;
    }

    private Synchronisation begun(UUID id, Absent absent, Ground base) {
        var actor = Current.actor();
        return new Synchronisation(
                id,
                new Key(
                        actor.self(),
                        actor.name(),
                        actor.locale().getLanguage(),
                        actor.realm() == Realm.SYSTEM),
                absent,
                SyncState.PLANNED,
                base.print(),
                base.known(),
                new Counts(0, 0, 0, 0, 0, 0, 0),
                0,
                0,
                "",
                clock.instant(),
                null);
    }

    /// One list as it is read.
    private final class Reading {

        private final UUID id;
        private final Absent absent;
        private final Set<String> named = new HashSet<>();
        private final List<Listed> some = new ArrayList<>();
        private int number;

        Reading(UUID id, Absent absent) {
            this.id = id;
            this.absent = absent;
        }

        void take(Listed listed) {
            var line = rules.kept(listed);
            if (!named.add(line.id().text())) {
                var twice = Message.of("synchronisation.twice", line.id().text());
                throw Refusal.invalid(Fault.at("/externalId", twice));
            }
            some.add(line);
            if (some.size() == AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (!some.isEmpty()) {
                survey.add(id, surveying.survey(some, number, absent));
                number += some.size();
                some.clear();
            }
        }
    }
}
