package io.parvis.platform.sms;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.OutboxOpening;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Current;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Shows text messages among the mails of a demo, where everybody is made up.
@Component
class OutboxSms implements SmsAdapter {

    private final Post post;
    private final ObjectProvider<OutboxOpening> opening;

    OutboxSms(Post post, ObjectProvider<OutboxOpening> opening) {
        this.post = post;
        this.opening = opening;
    }

    @Override
    public SmsKind kind() {
        return SmsKind.OUTBOX;
    }

    @Override
    public boolean isAvailable() {
        return opening.stream().anyMatch(OutboxOpening::toAnybody);
    }

    @Override
    public SmsOutcome send(SmsAccount account, Sms sms) {
        post.show(
                new Letter(
                        sms.firm(),
                        sms.to(),
                        Current.locale().getLanguage(),
                        Message.of("sms.subject"),
                        Message.of("sms.text", sms.text())));
        return SmsOutcome.TAKEN;
    }
}
