package io.parvis.talk.hours;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parvis.people.firm.Firm;
import io.parvis.talk.opening.OpeningHours;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The hours of a firm as they result, worked out once for as long as nothing of them changes. Others ask here whether it
/// is open at a moment, why, and until when.
@Component
@NamedInterface("api")
public class Hours {

    private final HoursLanguages languages;
    private final Schedules schedules;
    private final SpecialEvents events;

    private final Cache<Key, Worked> worked = Caffeine.newBuilder().maximumSize(2_000).build();

    Hours(HoursLanguages languages, Schedules schedules, SpecialEvents events) {
        this.languages = languages;
        this.schedules = schedules;
        this.events = events;
    }

    private record Key(UUID firm, String language) {}

    private record Worked(UUID revision, ZoneId zone, OpeningHours hours) {}

    /// Of the language, or of the firm's main one where that has none of its own. What comes back stays as it is: whoever
    /// wants to know of changes asks again, which costs one short look into the database.
    @Transactional(readOnly = true)
    public OpeningHours in(Firm firm, String language) {
        var nearest = languages.nearest(language);
        var key = new Key(firm.id(), nearest.language());
        var known = worked.getIfPresent(key);
        // The revision was read before the schedules: what changes between the two is read twice,
        // never missed.
        if (known == null
                || !known.revision().equals(nearest.revision())
                || !known.zone().equals(firm.zone())) {
            known = new Worked(nearest.revision(), firm.zone(), work(firm, nearest.language()));
            worked.put(key, known);
        }
        return known.hours();
    }

    private OpeningHours work(Firm firm, String language) {
        var week = schedules.all(language).stream().map(KeptSchedule::schedule).toList();
        return OpeningHours.of(firm.zone(), week, events.all(language));
    }
}
