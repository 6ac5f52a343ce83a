package io.parvis.platform.sms;

import io.parvis.platform.outgoing.Call;
import io.parvis.platform.outgoing.NotReached;
import io.parvis.platform.outgoing.Outgoing;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// Any provider that takes one request for each message, and answers 2xx when it took it.
@Component
class HttpSms implements SmsAdapter {

    private final Outgoing outgoing;

    HttpSms(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public SmsKind kind() {
        return SmsKind.HTTP;
    }

    @Override
    public SmsOutcome send(SmsAccount account, Sms sms) {
        try {
            var answered = outgoing.send(call(account, sms));
            return answered.isSuccess()
                    ? SmsOutcome.TAKEN
                    : SmsOutcome.refused(answered.status() + " " + answered.body());
        } catch (NotReached | IllegalArgumentException e) {
            return SmsOutcome.refused(String.valueOf(e.getMessage()));
        }
    }

    private static Call call(SmsAccount account, Sms sms) {
        var address = URI.create(filled(account.address(), account, sms, HttpSms::inAddress));
        var headers = new HashMap<String, String>();
        if (!account.header().isEmpty()) {
            headers.put(account.header(), account.secret());
        }
        if (account.body().isEmpty()) {
            return Call.get(address, headers);
        }
        var json = account.body().stripLeading().startsWith("{");
        headers.put(
                "Content-Type", json ? "application/json" : "application/x-www-form-urlencoded");
        UnaryOperator<String> written = json ? HttpSms::inJson : HttpSms::inAddress;
        return Call.post(address, headers, filled(account.body(), account, sms, written));
    }

    private static String filled(
            String pattern, SmsAccount account, Sms sms, UnaryOperator<String> written) {
        var filled = pattern;
        var values = Map.of("{to}", sms.to(), "{from}", account.from(), "{text}", sms.text());
        for (var place : new String[] {"{to}", "{from}", "{text}"}) {
            filled = filled.replace(place, written.apply(values.get(place)));
        }
        return filled;
    }

    private static String inAddress(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String inJson(String value) {
        var written = new StringBuilder();
        for (var character : value.toCharArray()) {
            if (character < ' ' || character == '"' || character == '\\') {
                written.append("\\u%04x".formatted((int) character));
            } else {
                written.append(character);
            }
        }
        return written.toString();
    }
}
