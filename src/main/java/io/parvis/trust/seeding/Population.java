package io.parvis.trust.seeding;

import static java.util.Objects.requireNonNull;

import io.parvis.trust.seeding.PlausibleClient.Address;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everybody who could be a client or an employee, numbered: the nth is the same whoever asks,
/// whenever, and after however many others. No two share an e-mail address.
final class Population {

    private static final int COMPANIES = 62;
    private static final int WITH_PHONE = 80;
    private static final int NAMED_ELSEWHERE = 8;

    /// Keeps the employees' draws apart from those of the clients with the same numbers.
    private static final long EMPLOYEES = 1L << 48;

    private static final long FIRMS = 1L << 49;

    private final long seed;
    private final CompanyNames companies = new CompanyNames();
    private final Map<Tongue, Words> words = new EnumMap<>(Tongue.class);
    private final Map<Country, List<Place>> places = new EnumMap<>(Country.class);

    Population(long seed) {
        this.seed = seed;
        Stream.of(Tongue.values()).forEach(tongue -> words.put(tongue, Words.of(tongue)));
        Stream.of(Country.values()).forEach(country -> places.put(country, country.places()));
    }

    PlausibleClient client(long index) {
        Draw draw = new Draw(seed, index);
        Country country = Country.draw(draw);
        Place place = draw.one(requireNonNull(places.get(country)));
        Address address = address(country, place, draw);
        @Nullable String phone = draw.percent(WITH_PHONE) ? country.phone(draw) : null;
        PersonName owner = personName(place.language(), draw);
        @Nullable String company =
                draw.percent(COMPANIES) ? company(country, place, owner, draw) : null;
        String email = email(index, owner, place.language(), company);
        return new PlausibleClient(
                company, new PlausiblePerson(owner, email), place.language(), address, phone);
    }

    /// An employee of a firm whose people have their e-mail at the given host.
    PlausiblePerson employee(long index, Tongue language, String mailHost) {
        PersonName name = personName(language, new Draw(seed, EMPLOYEES + index));
        return new PlausiblePerson(name, name.mailbox() + index + "@" + mailHost);
    }

    /// A firm that such people could have founded, under the address asked for or one made from its name.
    PlausibleFirm firm(long index, @Nullable String slug) {
        Draw draw = new Draw(seed, FIRMS + index);
        Country country = Country.draw(draw);
        Place place = draw.one(requireNonNull(places.get(country)));
        return PlausibleFirm.named(personName(place.language(), draw), place, country, slug);
    }

    private PersonName personName(Tongue language, Draw draw) {
        Words own = words(language);
        Words family = draw.percent(NAMED_ELSEWHERE) ? words(draw.one(Tongue.ALL)) : own;
        return new PersonName(draw.one(own.firstNames()), draw.one(family.families()));
    }

    private Address address(Country country, Place place, Draw draw) {
        Tongue language = country.streetLanguage(place.language());
        String name = draw.one(words(language).streets());
        String street = country.street(name, language, 1 + draw.below(180));
        return new Address(country, country.postalCode(place, draw), place.city(), street);
    }

    private String company(Country country, Place place, PersonName owner, Draw draw) {
        String name = companies.trading(words(place.language()), owner, place, draw);
        return name + " " + companies.form(country, place.language(), draw);
    }

    /// The index is in every address, and nowhere else is there a digit: so none comes twice.
    private static String email(
            long index, PersonName owner, Tongue language, @Nullable String company) {
        return company == null
                ? owner.mailbox() + index + "@" + language.mailHost
                : owner.mailbox() + "@" + Spelling.plain(company) + "-" + index + ".example";
    }

    private Words words(Tongue language) {
        return requireNonNull(words.get(language));
    }
}
