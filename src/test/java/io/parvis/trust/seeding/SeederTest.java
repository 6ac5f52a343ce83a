package io.parvis.trust.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.Firms;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SeederTest {

    private static final String PASSWORD = "Seed-0123456789abcdef";

    @Autowired private Seeder seeder;
    @Autowired private Firms firms;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @Test
    void fillsAFirmWithClientsThatOnlyThisFirmSees() {
        SeededFirm seeded = fill("seeded-alone", 40);

        assertThat(count("client", seeded.slug())).isEqualTo(40);
        assertThat(count("domain", seeded.slug())).isEqualTo(40);
        assertThat(count("member", seeded.slug())).isEqualTo(40);
        assertThat(count("account", seeded.slug())).isEqualTo(60);
        assertThat(count("client", elsewhere(UUID.randomUUID()))).isZero();
    }

    @Test
    void makesListsThatLookReal() {
        fill("seeded-real", 60);
        var client = " client where street <> '' and city <> '' and postal_code <> ''";

        assertThat(count(client, "seeded-real")).isEqualTo(60);
        assertThat(count("client where email <> '' and login = email", "seeded-real"))
                .isEqualTo(60);
        for (var filled :
                List.of(
                        "phone <> ''",
                        "vat_number <> ''",
                        "project_id is not null",
                        "group_id is not null",
                        "registered_from <> ''")) {
            assertThat(count("client where " + filled, "seeded-real"))
                    .as(filled)
                    .isBetween(10L, 59L);
        }
        assertThat(count("client_standing where attitude_id is not null", "seeded-real"))
                .isBetween(5L, 30L);
        assertThat(count("client_group", "seeded-real")).isEqualTo(6);
        assertThat(count("project", "seeded-real")).isEqualTo(3);
    }

    @Test
    void takesUpAnInterruptedRunWhereItStopped() {
        fill("seeded-twice", 25);
        AtomicLong progress = new AtomicLong();

        seeder.fill(portfolio("seeded-twice"), 40, progress::addAndGet, PASSWORD);

        assertThat(count("client", "seeded-twice")).isEqualTo(40);
        assertThat(count("account", "seeded-twice")).isEqualTo(60);
        assertThat(progress).hasValue(40);
    }

    @Test
    void numbersClientsSoThatTheProgramGoesOnBehindThem() {
        fill("seeded-codes", 12);

        assertThat(codes("seeded-codes")).isEqualTo("C-000001 to C-000012, last 12");
    }

    @Test
    void letsInStaffAndOwnersWithOnePassword() {
        SeededFirm seeded = fill("seeded-people", 10);

        assertThat(seeded.staff())
                .hasSize(20)
                .allMatch(it -> it.endsWith("@seeded-people.example"));
        assertThat(seeded.owners()).hasSizeBetween(5, 10);
        assertThat(count("credential", "seeded-people")).isEqualTo(20 + seeded.owners().size());
    }

    private SeededFirm fill(String slug, long clients) {
        return seeder.fill(portfolio(slug), clients, _ -> {}, PASSWORD);
    }

    private static Portfolio portfolio(String slug) {
        return new Portfolio(1, new Population(1).firm(0, slug));
    }

    private long count(String table, String slug) {
        return count(table, firms.find(slug).orElseThrow().system());
    }

    private long count(String table, Actor actor) {
        return Current.as(
                actor,
                () ->
                        transaction.execute(_ ->
                                jdbc.sql("select count(*) from " + table)
                                        .query(Long.class)
                                        .single()));
    }

    private String codes(String slug) {
        String sql =
                """
                select min(code) || ' to ' || max(code) || ', last ' || (select last from client_code) from client
                """;
        return Current.as(
                firms.find(slug).orElseThrow().system(),
                () -> transaction.execute(_ -> jdbc.sql(sql).query(String.class).single()));
    }

    private static Actor elsewhere(UUID firm) {
        return Actor.system(firm, Locale.ENGLISH, Actor.DEFAULT_ZONE);
    }
}
