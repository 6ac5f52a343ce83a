package io.parvis.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.outgoing.Outgoing;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What goes over the wire to each kind of provider, by its public contract.
@ParvisTest
class ProvidersTest {

    private static final Sms SMS = new Sms("+32470123456", "Code 12 \"34\" & é", "Alma");

    @Autowired Outgoing outgoing;
    private final Provider provider = new Provider();

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void httpFillsTheAddress() {
        var account = http("/send?to={to}&msg={text}&from={from}", "");

        assertThat(new HttpSms(outgoing).send(account, SMS)).isEqualTo(SmsOutcome.TAKEN);
        assertThat(provider.last().method()).isEqualTo("GET");
        assertThat(provider.last().target())
                .isEqualTo(
                        "/send?to=%2B32470123456&msg=Code%2012%20%2234%22%20%26%20%C3%A9&from=Alma");
        assertThat(provider.last().authorization()).isEqualTo("Bearer s3cret");
    }

    @Test
    void httpFillsJson() {
        var account = http("/send", "{\"to\":\"{to}\",\"text\":\"{text}\"}");

        assertThat(new HttpSms(outgoing).send(account, SMS).taken()).isTrue();
        assertThat(provider.last().type()).startsWith("application/json");
        assertThat(provider.last().body())
                .isEqualTo("{\"to\":\"+32470123456\",\"text\":\"Code 12 \\u002234\\u0022 & é\"}");
    }

    @Test
    void httpFillsAForm() {
        new HttpSms(outgoing).send(http("/send", "to={to}&text={text}"), SMS);

        assertThat(provider.last().type()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(provider.last().body())
                .isEqualTo("to=%2B32470123456&text=Code%2012%20%2234%22%20%26%20%C3%A9");
    }

    @Test
    void httpTellsWhyItWasRefused() {
        provider.answering(402, "no\n credit");

        assertThat(new HttpSms(outgoing).send(http("/send", ""), SMS))
                .isEqualTo(new SmsOutcome(false, "402 no credit"));
        provider.close();
        assertThat(new HttpSms(outgoing).send(http("/send", ""), SMS).taken()).isFalse();
    }

    @Test
    void twilioIsAskedByItsContract() {
        provider.answering(201, "{\"sid\":\"SM1\",\"status\":\"queued\"}");

        assertThat(twilio().send(account(), SMS)).isEqualTo(SmsOutcome.TAKEN);
        assertThat(provider.last().method()).isEqualTo("POST");
        assertThat(provider.last().target()).isEqualTo("/2010-04-01/Accounts/AC1/Messages.json");
        assertThat(provider.last().body())
                .isEqualTo("To=%2B32470123456&From=%2B3225550100&Body=Code+12+%2234%22+%26+%C3%A9");
        assertThat(provider.last().authorization()).isEqualTo("Basic " + base64("AC1:token"));
    }

    @Test
    void twilioTellsWhyItRefused() {
        provider.answering(
                400,
                "{\"code\":21211,\"message\":\"The 'To' number is not valid.\",\"status\":400}");

        assertThat(twilio().send(account(), SMS))
                .isEqualTo(new SmsOutcome(false, "400 The 'To' number is not valid."));
    }

    private TwilioSms twilio() {
        return new TwilioSms(outgoing, provider.address());
    }

    private static SmsAccount account() {
        return new SmsAccount(SmsKind.TWILIO, "", "", "", "AC1", "+3225550100", "token");
    }

    private SmsAccount http(String path, String body) {
        return new SmsAccount(
                SmsKind.HTTP,
                provider.address() + path,
                body,
                "Authorization",
                "",
                "Alma",
                "Bearer s3cret");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
