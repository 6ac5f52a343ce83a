package io.parvis.people.segments;

import io.parvis.people.firm.FirmFounded;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Tone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Gives a new firm a few attitudes in its own language, to keep, change or delete.
@Component
class FirstAttitudes {

    private final Attitudes attitudes;
    private final Messages messages;
    private final Ids ids;

    FirstAttitudes(Attitudes attitudes, Messages messages, Ids ids) {
        this.attitudes = attitudes;
        this.messages = messages;
        this.ids = ids;
    }

    @EventListener(FirmFounded.class)
    void give() {
        add("attitude.first.good-payer", AttitudeIcon.CIRCLE_CHECK, Tone.GOOD);
        add("attitude.first.to-watch", AttitudeIcon.EYE, Tone.CAUTION);
        add("attitude.first.doubtful-payer", AttitudeIcon.ALERT_TRIANGLE, Tone.BAD);
        add("attitude.first.vip", AttitudeIcon.CROWN, Tone.INFO);
    }

    // The program acts, and speaks the firm's language.
    private void add(String key, AttitudeIcon icon, Tone tone) {
        var name = messages.in(Current.locale()).say(key);
        var id = new AttitudeId(ids.next());
        attitudes.add(new Attitude(id, name, icon.file(), tone, 0));
    }
}
