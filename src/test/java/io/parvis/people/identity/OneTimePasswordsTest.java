package io.parvis.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.identity.OneTimePasswords.OneTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimePasswordsTest {

    private final Passwords passwords = new Passwords();
    private final OneTimePasswords oneTime = new OneTimePasswords(passwords);

    @Test
    void areTakenOnceEachWhetherTheyWereExpectedOrNot() {
        var before = Stream.of(oneTime.take());
        oneTime.expect(3);
        var expected = IntStream.range(0, 5).parallel().mapToObj(_ -> oneTime.take());
        var all = Stream.concat(before, expected).toList();
        assertThat(all).extracting(OneTime::password).doesNotHaveDuplicates().hasSize(6);
        assertThat(all)
                .allSatisfy(
                        one -> assertThat(passwords.matches(one.password(), one.hash())).isTrue());
    }

    @Test
    void goOnWhereFewerWereTakenThanExpected() {
        oneTime.expect(10);
        var first = oneTime.take();
        oneTime.expect(0);
        assertThat(oneTime.take().password()).isNotEqualTo(first.password());
        assertThat(oneTime.take().hash()).startsWith("$argon2id$");
    }
}
