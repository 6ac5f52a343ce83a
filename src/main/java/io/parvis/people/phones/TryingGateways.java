package io.parvis.people.phones;

import io.parvis.people.identity.Visit;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.sms.Sms;
import io.parvis.platform.sms.SmsSender;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;

/// Sends a text that says nothing, to see whether a gateway works.
@Component
class TryingGateways {

    private final SmsSender sender;
    private final Messages messages;

    TryingGateways(SmsSender sender, Messages messages) {
        this.sender = sender;
        this.messages = messages;
    }

    /// @param number as E.164
    /// @throws Refused with what the provider said, when it did not take the text
    void send(Gateway gateway, String number) {
        var firm = Visit.here().firm().name();
        var text = messages.in(Current.locale()).say("gateway.trial.text", firm);
        var outcome = sender.send(gateway.account(), new Sms(number, text, firm));
        if (!outcome.taken()) {
            throw Refused.at("number", "gateway.trial.refused", outcome.reason());
        }
    }
}
