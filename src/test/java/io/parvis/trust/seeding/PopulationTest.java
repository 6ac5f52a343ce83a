package io.parvis.trust.seeding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.trust.seeding.PlausibleClient.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private final Population population = new Population(7);

    @Test
    void drawsTheSameClientForTheSameSeedWhateverWasAskedBefore() {
        PlausibleClient alone = new Population(7).client(123_456);

        assertThat(clients(1_000).toList()).doesNotContain(alone);
        assertThat(population.client(123_456)).isEqualTo(alone);
    }

    /// Names this one client so that a change of the lists or of the draw is noticed, not found out.
    @Test
    void keepsItsPromiseAcrossVersions() {
        assertThat(population.client(0).owner().email())
                .isEqualTo("suzanne.van-herck0@postvak.example");
    }

    @Test
    void drawsOthersForAnotherSeed() {
        Population other = new Population(8);

        assertThat(LongStream.range(0, 100).mapToObj(other::client).toList())
                .doesNotContainAnyElementsOf(clients(100).toList());
    }

    @Test
    void givesNoEmailAddressTwice() {
        assertThat(clients(200_000).map(client -> client.owner().email()).distinct().count())
                .isEqualTo(200_000);
    }

    @Test
    void writesEveryEmailAddressPlainlyAtAHostThatLeadsNowhere() {
        assertThat(clients(20_000).map(client -> client.owner().email()))
                .allMatch(email -> email.matches("[a-z0-9-]+\\.[a-z0-9-]+@[a-z0-9.-]+\\.example"))
                .allMatch(email -> email.length() <= 120);
    }

    @Test
    void mixesKindsAndCountriesAsAFirmWould() {
        assertThat(shares(clients(20_000).map(PlausibleClient::kind)))
                .hasEntrySatisfying(Kind.COMPANY, share -> assertThat(share).isBetween(60L, 64L));
        assertThat(shares(clients(20_000).map(client -> client.address().country())))
                .allSatisfy((country, share) ->
                        assertThat(share).isBetween(country.share - 2L, country.share + 2L));
    }

    @Test
    void speaksTheLanguageOfTheRegion() {
        assertThat(languages("BE", "(2|3|8|9)\\d{3}")).containsOnlyKeys(Tongue.NL);
        assertThat(languages("BE", "(4|5|6|7)\\d{3}")).containsOnlyKeys(Tongue.FR);
        assertThat(languages("BE", "1[01]\\d{2}"))
                .containsOnlyKeys(Tongue.NL, Tongue.FR, Tongue.EN);
        assertThat(languages("CA", "G.*")).containsOnlyKeys(Tongue.FR);
        assertThat(languages("CA", "[MTV].*")).containsOnlyKeys(Tongue.EN);
        assertThat(languages("FR", ".*")).containsOnlyKeys(Tongue.FR);
        assertThat(languages("NL", ".*")).containsOnlyKeys(Tongue.NL);
    }

    @Test
    void writesPostalCodesAndStreetsAsEachCountryDoes() {
        assertThat(addresses(Country.FR)).allMatch(it -> it.matches("\\d+ \\p{Ll}.* \\d{5} .+"));
        assertThat(addresses(Country.BE)).allMatch(it -> it.matches("\\p{Lu}.* \\d+ \\d{4} .+"));
        assertThat(addresses(Country.NL)).allMatch(it -> it.matches(".+ \\d+ \\d{4} [A-Z]{2} .+"));
        assertThat(addresses(Country.CA))
                .allMatch(it -> it.matches("\\d+,? .+ [A-Z]\\d[A-Z] \\d[A-Z]\\d .+"));
    }

    @Test
    void keepsTheAccentsOfNamesAndTowns() {
        List<PlausibleClient> some = clients(20_000).toList();

        assertThat(some.stream().map(client -> client.owner().name()))
                .anyMatch(name -> name.startsWith("Élodie "))
                .anyMatch(name -> name.startsWith("Zoë "))
                .anyMatch(name -> name.endsWith(" Noël"))
                .anyMatch(name -> name.endsWith(" Köhler"));
        assertThat(some.stream().map(client -> client.address().city()))
                .contains("Saint-Étienne", "'s-Hertogenbosch", "Liège", "Trois-Rivières");
    }

    @Test
    void variesNamesEnoughForLargeFirms() {
        assertThat(clients(20_000).map(PlausibleClient::name).distinct().count())
                .isGreaterThan(18_000);
    }

    @Test
    void givesEmployeesTheirFirmsMailHost() {
        assertThat(population.employee(3, Tongue.NL, "firm.example").email())
                .matches("[a-z-]+\\.[a-z-]+3@firm\\.example");
    }

    private Stream<PlausibleClient> clients(int count) {
        return LongStream.range(0, count).mapToObj(population::client);
    }

    private Map<Tongue, Long> languages(String country, String postalCode) {
        return clients(20_000)
                .filter(client -> client.address().country() == Country.valueOf(country))
                .filter(client -> client.address().postalCode().matches(postalCode))
                .collect(groupingBy(PlausibleClient::language, counting()));
    }

    private List<String> addresses(Country country) {
        return clients(20_000)
                .map(PlausibleClient::address)
                .filter(address -> address.country() == country)
                .map(it -> it.street() + " " + it.postalCode() + " " + it.city())
                .toList();
    }

    /// Each value's part of all, in percent.
    private static <T> Map<T, Long> shares(Stream<T> values) {
        List<T> all = values.toList();
        Map<T, Long> counts = all.stream().collect(groupingBy(value -> value, counting()));
        counts.replaceAll((value, count) -> Math.round(100.0 * count / all.size()));
        return counts;
    }
}
