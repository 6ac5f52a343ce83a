package io.parvis.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import io.parvis.testing.Provider;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTest {

    private final OutsideOnly strict = new OutsideOnly(Set.of());
    private final OutsideOnly trusting = new OutsideOnly(Set.of("localhost"));
    private final OutgoingConfiguration configuration = new OutgoingConfiguration();
    private final Provider provider = new Provider();

    @AfterEach
    void close() {
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://[::1]/",
                "https://10.0.0.7/",
                "https://169.254.169.254/latest/meta-data",
                "https://2130706433/",
                "https://[::ffff:7f00:1]/"
            })
    void admitsNoAddressInside(String typed) {
        assertThatThrownBy(() -> outgoing(strict).admit(typed, "address"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "http://93.184.215.14/",
                "ftp://93.184.215.14/",
                "https:///x",
                "https://u:p@93.184.215.14/",
                "file:///etc/passwd",
                "https://no such/"
            })
    void admitsOnlyHttps(String typed) {
        assertThatThrownBy(() -> outgoing(strict).admit(typed, "address"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void admitsAnAddressOutside() {
        assertThat(outgoing(strict).admit(" https://93.184.215.14/hook?x=1 ", "address"))
                .isEqualTo(URI.create("https://93.184.215.14/hook?x=1"));
    }

    @Test
    void reachesWhatIsTrustedInside() throws NotReached {
        provider.answering(202, "taken");
        var answered =
                outgoing(trusting)
                        .send(Call.post(URI.create(provider.address() + "/in"), Map.of(), "{}"));

        assertThat(answered).isEqualTo(new Answered(202, "taken"));
        assertThat(provider.last().body()).isEqualTo("{}");
    }

    @Test
    void connectsToNothingInsideEvenWhenNobodyAskedBefore() {
        var address = URI.create(provider.address().replace("http:", "https:"));

        assertThatThrownBy(() -> outgoing(strict).send(Call.get(address, Map.of())))
                .isInstanceOf(NotReached.class)
                .hasMessageContaining("inside");
        assertThat(provider.asked()).isEmpty();
    }

    @Test
    void followsNoRedirectAndReadsNoMoreThanAnybodyNeeds() throws NotReached {
        provider.answering(302, "x".repeat(200_000));
        var answered = outgoing(trusting).send(Call.get(URI.create(provider.address()), Map.of()));

        assertThat(answered.status()).isEqualTo(302);
        assertThat(answered.body()).hasSize(65_536);
    }

    private Outgoing outgoing(OutsideOnly addresses) {
        CloseableHttpClient client = configuration.outgoingClient(addresses);
        return new Outgoing(client, addresses);
    }
}
