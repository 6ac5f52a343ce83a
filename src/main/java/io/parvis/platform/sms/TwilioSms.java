package io.parvis.platform.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.platform.outgoing.Answered;
import io.parvis.platform.outgoing.Call;
import io.parvis.platform.outgoing.NotReached;
import io.parvis.platform.outgoing.Outgoing;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Twilio's Programmable Messaging, by its public contract: a form with To, From and Body, sent with the account's SID and
/// token; 201 when it was queued, else a code and a message.
@Component
class TwilioSms implements SmsAdapter {

    private static final Pattern MESSAGE = Pattern.compile("\"message\"\\s*:\\s*\"([^\"]+)\"");
    private static final int CREATED = 201;

    private final Outgoing outgoing;
    private final String address;

    TwilioSms(
            Outgoing outgoing,
            @Value("${parvis.sms.twilio:https://api.twilio.com}") String address) {
        this.outgoing = outgoing;
        this.address = address;
    }

    @Override
    public SmsKind kind() {
        return SmsKind.TWILIO;
    }

    @Override
    public SmsOutcome send(SmsAccount account, Sms sms) {
        try {
            var answered = outgoing.send(call(account, sms));
            return answered.status() == CREATED
                    ? SmsOutcome.TAKEN
                    : SmsOutcome.refused(answered.status() + " " + said(answered));
        } catch (NotReached | IllegalArgumentException e) {
            return SmsOutcome.refused(String.valueOf(e.getMessage()));
        }
    }

    private Call call(SmsAccount account, Sms sms) {
        var path = "/2010-04-01/Accounts/%s/Messages.json".formatted(encoded(account.account()));
        var who = account.account() + ":" + account.secret();
        var body =
                "To=%s&From=%s&Body=%s"
                        .formatted(encoded(sms.to()), encoded(account.from()), encoded(sms.text()));
        return Call.post(
                URI.create(address + path),
                Map.of(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(who.getBytes(UTF_8)),
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                body);
    }

    private static String said(Answered answered) {
        var message = MESSAGE.matcher(answered.body());
        return message.find() ? message.group(1) : answered.body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
