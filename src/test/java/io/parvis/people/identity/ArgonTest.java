package io.parvis.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class ArgonTest {

    private final PasswordEncoder library = Argon.here();
    private final PasswordEncoder inJava = Argon.inJava();

    @Test
    void isTheAuthorsLibraryWhereTestsRun() {
        assertThat(library).isInstanceOf(Argon.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tulip-82-lamp", "Zoë-7-café-€-漢", "A b-9 c"})
    void makesHashesThatBothKnow(String password) {
        var hash = library.encode(password);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(inJava.matches(password, hash)).isTrue();
        assertThat(library.matches(password, inJava.encode(password))).isTrue();
        assertThat(library.matches(password + "s", hash)).isFalse();
    }

    @Test
    void knowsNothingOfWhatIsNoHash() {
        assertThat(library.matches("Tulip-82-lamp", "no hash")).isFalse();
    }
}
