package io.parvis.trust.seeding;

import io.parvis.trust.seeding.Portfolio.SeededClient.Ids;
import io.parvis.trust.seeding.SortRows.PlausibleSort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/// All that one made-up firm holds: its staff, and its clients in the order in which they came.
final class Portfolio {

    static final int STAFF = 20;

    /// The most clients a firm can be filled with: the last comes well before [PlausibleDomain#LATEST].
    static final int MOST = 2_000_000;

    private static final int ADMINISTRATORS = 2;
    private static final Instant FOUNDED = Instant.parse("2021-01-04T08:00:00Z");
    private static final Duration BETWEEN_CLIENTS = Duration.ofMinutes(1);

    /// Keep what is drawn about domains and staff apart from what is drawn about people.
    private static final long DOMAINS = 0x646F6D61696EL;

    private static final long STANDINGS = 0x7374616E64L;

    private static final long SORT_IDS = 0x736F727473L;

    private static final long STAFF_IDS = 0x7374616666L;

    private final long seed;
    private final PlausibleFirm firm;
    private final Population population;
    private final List<Employee> staff;
    private final List<UUID> staffIds;
    private final List<String> notes;
    private final List<String> remarks;

    record Employee(int number, UUID id, PlausiblePerson person, Tongue language) {

        String role() {
            return number <= ADMINISTRATORS ? "PORTAL_ADMINISTRATOR" : "BACK_OFFICE";
        }

        Instant joined() {
            return FOUNDED;
        }
    }

    /// @param openedBy the employee who opened the domain
    record SeededClient(
            Ids ids,
            long number,
            PlausibleClient client,
            PlausibleDomain domain,
            PlausibleStanding standing,
            Employee openedBy) {

        record Ids(UUID client, UUID owner, UUID entry) {}

        UUID id() {
            return ids.client();
        }

        UUID ownerId() {
            return ids.owner();
        }

        UUID entryId() {
            return ids.entry();
        }

        String code() {
            return String.format(Locale.ROOT, "C-%06d", number);
        }
    }

    Portfolio(long seed, PlausibleFirm firm) {
        this.seed = seed ^ firm.slug().hashCode();
        this.firm = firm;
        this.population = new Population(this.seed);
        this.staff = IntStream.rangeClosed(1, STAFF).mapToObj(this::employee).toList();
        this.staffIds = staff.stream().map(Employee::id).toList();
        this.notes = Lists.sentences("notes." + firm.language().code() + ".txt");
        this.remarks = Lists.sentences("remarks." + firm.language().code() + ".txt");
    }

    PlausibleFirm firm() {
        return firm;
    }

    List<Employee> staff() {
        return staff;
    }

    /// @param number counted from 1, as the firm's own client codes are
    SeededClient client(long number) {
        Draw draw = new Draw(seed ^ DOMAINS, number);
        Instant created = FOUNDED.plus(BETWEEN_CLIENTS.multipliedBy(number));
        PlausibleClient client = population.client(number);
        return new SeededClient(
                new Ids(draw.uuid(created), draw.uuid(created), draw.uuid(created)),
                number,
                client,
                PlausibleDomain.draw(draw, created, staffIds, notes),
                PlausibleStanding.draw(new Draw(seed ^ STANDINGS, number), client, remarks),
                staff.get(draw.below(ADMINISTRATORS)));
    }

    /// The groups that such a firm could have.
    List<PlausibleSort> groups() {
        return sorts("groups.", 0);
    }

    /// Its brands.
    List<PlausibleSort> projects() {
        return sorts("projects.", 1_000);
    }

    private List<PlausibleSort> sorts(String list, int from) {
        List<String> names = Lists.commas(list + firm.language().code() + ".txt");
        return IntStream.range(0, names.size())
                .mapToObj(number ->
                        new PlausibleSort(
                                number,
                                new Draw(seed ^ SORT_IDS, from + number).uuid(FOUNDED),
                                names.get(number),
                                FOUNDED))
                .toList();
    }

    private Employee employee(int number) {
        UUID id = new Draw(seed ^ STAFF_IDS, number).uuid(FOUNDED);
        PlausiblePerson person = population.employee(number, firm.language(), firm.mailHost());
        return new Employee(number, id, person, firm.language());
    }
}
