package io.parvis.trust.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";

    @Test
    void isTheOneThatStandardWebhooksPublishAsAnExample() {
        var secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        assertThat(Signature.of(ID, AT, "{\"test\": 2432232314}", List.of(secret)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void countsForEachSecret() {
        var secrets = List.of(Signature.freshSecret(), Signature.freshSecret());

        assertThat(Signature.of(ID, AT, "{}", secrets).split(" "))
                .containsExactly(
                        Signature.of(ID, AT, "{}", secrets.subList(0, 1)),
                        Signature.of(ID, AT, "{}", secrets.subList(1, 2)));
    }

    @Test
    void hasSecretsThatNobodyGuesses() {
        var secret = Signature.freshSecret();

        assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.freshSecret());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }

    @Test
    void isTriedLessAndLessOftenForAboutADay() {
        var pauses =
                IntStream.iterate(1, i -> i + 1)
                        .mapToObj(Patience::after)
                        .takeWhile(Optional::isPresent)
                        .map(Optional::get)
                        .toList();

        assertThat(pauses).isSorted();
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(24), Duration.ofHours(30));
    }
}
