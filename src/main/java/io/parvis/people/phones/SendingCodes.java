package io.parvis.people.phones;

import io.parvis.people.identity.Visit;
import io.parvis.people.phones.PhoneTexts.Sent;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.sms.Sms;
import io.parvis.platform.sms.SmsOutcome;
import io.parvis.platform.sms.SmsSender;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the code of a check, by one gateway after the other until one takes it. No transaction is open meanwhile.
@Component
class SendingCodes {

    private final Gateways gateways;
    private final PhoneChecks checks;
    private final PhoneCodes codes;
    private final SmsSender sender;
    private final Around around;

    SendingCodes(
            Gateways gateways,
            PhoneChecks checks,
            PhoneCodes codes,
            SmsSender sender,
            Around around) {
        this.gateways = gateways;
        this.checks = checks;
        this.codes = codes;
        this.sender = sender;
        this.around = around;
    }

    /// What every sending needs besides.
    @Component
    record Around(
            TransactionTemplate transaction,
            PhoneTexts texts,
            Messages messages,
            Events events,
            Ids ids,
            Clock clock) {}

    /// @throws Refused when no gateway took it
    void send(PhoneCheck check) {
        var code = codes.fresh();
        for (var gateway : inTurn(check)) {
            var text = around.messages.in(Current.locale()).say("phone.text", firm(), code);
            var outcome = sender.send(gateway.account(), new Sms(check.asked(), text, firm()));
            around.transaction.executeWithoutResult(_ -> keep(check, code, gateway, outcome));
            if (outcome.taken()) {
                return;
            }
        }
        throw Refused.at("number", "phone.not-sent");
    }

    private void keep(PhoneCheck check, String code, Gateway gateway, SmsOutcome outcome) {
        var now = around.clock.instant();
        var id = around.ids.next();
        around.texts.write(
                new Sent(id, check.client(), check.asked(), gateway.name(), outcome, now));
        if (outcome.taken()) {
            checks.save(check.sent(codes.hash(check, code), gateway, now));
            around.events.publish(new PhoneCodeSent(check.client(), check.asked()));
        }
    }

    // The next one after the gateway that was tried last, whose message may never have arrived.
    private List<Gateway> inTurn(PhoneCheck check) {
        var reaching = gateways.reaching(check.asked());
        var last = reaching.stream().map(Gateway::id).toList().indexOf(check.gateway());
        var turned = new ArrayList<>(reaching.subList(last + 1, reaching.size()));
        turned.addAll(reaching.subList(0, last + 1));
        return turned;
    }

    private static String firm() {
        return Visit.here().firm().name();
    }
}
