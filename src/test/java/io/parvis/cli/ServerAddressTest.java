package io.parvis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parvis.platform.database.CannotStart;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    private static ServerAddress of(String address, String port) {
        return ServerAddress.from(Map.of("PARVIS_ADDRESS", address, "PARVIS_PORT", port));
    }

    @Test
    void isThisMachineOnPort8080UnlessToldOtherwise() {
        var usual = ServerAddress.from(Map.of());
        assertThat(usual.url(usual.port())).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void isToldAsABrowserReadsIt() {
        assertThat(of("0.0.0.0", "80").url(80)).isEqualTo("http://localhost:80");
        assertThat(of("::1", "80").url(80)).isEqualTo("http://[0:0:0:0:0:0:0:1]:80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "65536", "123456", "http", "80 "})
    void refusesWhatIsNoPort(String text) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> of("127.0.0.1", text))
                .withMessageStartingWith("PARVIS_PORT is no port");
    }

    @Test
    void refusesAnAddressOfAnotherMachine() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> of("192.0.2.1", "0").taken())
                .withMessageStartingWith("PARVIS_ADDRESS is no address of this machine");
    }
}
