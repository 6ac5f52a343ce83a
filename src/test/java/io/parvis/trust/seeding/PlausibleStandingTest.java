package io.parvis.trust.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.clients.VatNumber;
import io.parvis.trust.seeding.Portfolio.SeededClient;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What is made up about a client passes the rules of the form in which an employee changes it.
class PlausibleStandingTest {

    private final List<SeededClient> clients =
            LongStream.rangeClosed(1, 5_000)
                    .mapToObj(new Portfolio(1, new Population(1).firm(0, null))::client)
                    .toList();

    @Test
    void givesCompaniesVatNumbersWithTheRightCheckDigits() {
        var numbers = clients.stream().filter(it -> it.standing().vatNumber() != null).toList();
        assertThat(numbers).hasSizeGreaterThan(2_000);
        assertThat(numbers)
                .allSatisfy(it -> {
                    var number = String.valueOf(it.standing().vatNumber());
                    var country = it.client().address().country().name();
                    assertThat(it.client().companyName()).isNotNull();
                    assertThat(VatNumber.read(number, country)).isEqualTo(number);
                });
        assertThat(numbers.stream().map(it -> String.valueOf(it.standing().vatNumber())))
                .extracting(number -> number.substring(0, 2))
                .contains("BE", "FR", "NL", "CA");
    }

    @Test
    void givesTelephoneNumbersThatTheFormTakes() {
        assertThat(clients.stream().filter(it -> it.client().phone() != null))
                .hasSizeGreaterThan(3_000)
                .allSatisfy(it ->
                        assertThatCode(() ->
                                        PhoneNumber.read(
                                                String.valueOf(it.client().phone()),
                                                it.client().address().country().name()))
                                .doesNotThrowAnyException());
    }

    @Test
    void sortsSomeInAndJudgesFewer() {
        assertThat(clients.stream().filter(it -> it.standing().group() >= 0).count())
                .isBetween(2_700L, 3_300L);
        assertThat(clients.stream().filter(it -> it.standing().attitude() >= 0).count())
                .isBetween(1_000L, 1_500L);
        assertThat(clients.stream().filter(it -> it.standing().remark() != null).count())
                .isBetween(250L, 550L);
    }
}
