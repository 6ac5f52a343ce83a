package io.parvis.platform.mail;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries what is queued to a mail server of a test's own.
public final class Carrying {

    private Carrying() {}

    public static void all(ApplicationContext program, String url, String from) {
        var courier =
                new Courier(
                        program.getBean(Mails.class),
                        MailSettings.of(url, from),
                        program.getBean(TransactionTemplate.class),
                        program.getBean(Clock.class));
        Current.run(Actor.platform(), courier::goRound);
    }

    /// Carries what goes by servers of firms' own.
    public static void own(ApplicationContext program) {
        Current.run(Actor.platform(), program.getBean(OwnCourier.class)::goRound);
    }
}
