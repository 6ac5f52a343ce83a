package io.parvis.trust.seeding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.trust.seeding.Portfolio.Employee;
import io.parvis.trust.seeding.Portfolio.SeededClient;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private final PlausibleFirm firm = new Population(1).firm(0, null);
    private final List<SeededClient> clients = clients(new Portfolio(1, firm), 5_000);

    @Test
    void holdsTheSameForTheSameSeedAndFirm() {
        assertThat(clients(new Portfolio(1, firm), 100)).isEqualTo(clients.subList(0, 100));
    }

    @Test
    void holdsOthersAtAnotherFirm() {
        PlausibleFirm neighbour = new Population(1).firm(1, null);

        assertThat(clients(new Portfolio(1, neighbour), 100)).doesNotContainAnyElementsOf(clients);
    }

    @Test
    void hasTwentyEmployeesOfWhomTwoAdminister() {
        List<Employee> staff = new Portfolio(1, firm).staff();

        assertThat(staff).hasSize(20);
        assertThat(staff.stream().map(it -> it.person().email()))
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith("@" + firm.slug() + ".example"));
        assertThat(staff.stream().collect(groupingBy(Employee::role, counting())))
                .containsEntry("PORTAL_ADMINISTRATOR", 2L)
                .containsEntry("BACK_OFFICE", 18L);
    }

    @Test
    void mixesStatusesShieldsAndBlocks() {
        assertThat(clients.stream().collect(groupingBy(it -> it.domain().status(), counting())))
                .hasEntrySatisfying("ACTIVE", count -> assertThat(count).isBetween(3_900L, 4_300L));
        assertThat(clients.stream().filter(it -> it.domain().blocked()).count())
                .isBetween(60L, 140L);
        assertThat(clients.stream().map(it -> it.domain().access()).distinct())
                .containsExactlyInAnyOrder("ALL_EMPLOYEES", "FUNCTIONS", "FUNCTIONS_AND_SUPPORT");
    }

    @Test
    void tellsAStoryInTheRightOrder() {
        assertThat(clients)
                .extracting(it -> it.domain().dates())
                .allMatch(it -> !it.lastActivity().isBefore(it.created()))
                .allMatch(
                        it -> it.activated() == null || !it.lastActivity().isBefore(it.activated()))
                .allMatch(it -> !it.lastActivity().isAfter(PlausibleDomain.LATEST));
    }

    @Test
    void numbersIdsByTheMomentTheyWereMade() {
        assertThat(clients)
                .allMatch(it -> it.id().version() == 7 && it.id().variant() == 2)
                .allMatch(it ->
                        it.id().getMostSignificantBits() >>> 16
                                == it.domain().dates().created().toEpochMilli());
        assertThat(clients.stream().flatMap(it -> List.of(it.id(), it.ownerId()).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesFirmsByAddressesThatAreAllowed() {
        Population population = new Population(1);

        assertThat(
                        LongStream.range(0, 500)
                                .mapToObj(number -> population.firm(number, null).slug()))
                .allMatch(slug -> slug.matches("[a-z0-9][a-z0-9-]{1,39}"));
        assertThat(population.firm(3, "asked-for").slug()).isEqualTo("asked-for");
    }

    private static List<SeededClient> clients(Portfolio portfolio, int count) {
        return LongStream.rangeClosed(1, count).mapToObj(portfolio::client).toList();
    }
}
