package io.parvis.talk.chatlive;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.Attendance;
import io.parvis.talk.chat.ChatId;
import org.springframework.stereotype.Component;

/// Who is there, on both sides.
@Component
class Presence {

    private final Sightings sightings;
    private final Attendance attendance;

    Presence(Sightings sightings, Attendance attendance) {
        this.sightings = sightings;
        this.attendance = attendance;
    }

    void see(ChatId chat) {
        sightings.see(chat);
    }

    void sit() {
        attendance.sit(new AccountId(Current.actor().self()));
    }
}
