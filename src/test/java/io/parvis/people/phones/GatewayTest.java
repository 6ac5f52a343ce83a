package io.parvis.people.phones;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.sms.SmsAccount;
import io.parvis.platform.sms.SmsKind;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "'324, 336', +32470123456, true",
        "'324, 336', +33612345678, true",
        "'324, 336', +3225550100, false",
        "324*, +32470123456, true",
        "*, +15145550199, true"
    })
    void reachesNumbersThatBeginAsItsPatternSays(String pattern, String number, boolean reached) {
        var account = new SmsAccount(SmsKind.OUTBOX, "", "", "", "", "", "");
        var wait = Duration.ofMinutes(1);
        var gateway =
                new Gateway(
                        new GatewayId(UUID.randomUUID()),
                        "G",
                        pattern,
                        1,
                        wait,
                        wait,
                        3,
                        true,
                        account,
                        0);

        assertThat(gateway.reaches(number)).isEqualTo(reached);
    }
}
