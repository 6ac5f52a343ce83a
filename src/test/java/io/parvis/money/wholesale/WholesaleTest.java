package io.parvis.money.wholesale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The operator keeps a list of prices for each firm, from day to day; the firm reads its own.
@ParvisTest
class WholesaleTest {

    private static final String PRICE = "Prix hors taxes";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Visitor operator;
    private LocalDate today;

    @BeforeEach
    void aFirmWithoutPrices() {
        firm = world.freshFirm();
        operator = web.as(world.operator().operator());
        today = LocalDate.now(clock.withZone(firm.firm().zone()));
    }

    @Test
    void areSetByTheOperatorAndReadByTheFirm() {
        var done = set("Mailbox", "0,0125", "EUR", today);
        assertThat(done.status()).isEqualTo(303);
        assertThat(set("Mailbox", "2.5", "EUR", today.plusDays(10)).status()).isEqualTo(303);
        var own = own();
        assertThat(own.column(PRICE)).containsExactly("0,0125 €");
        assertThat(own.column("Annoncé").getFirst()).startsWith("2,50 € à partir du");
        assertThat(own.all("main form")).isEmpty();
        assertThat(web.as(firm.admin()).open("/settings/billing-account").links())
                .anyMatch(link -> link.endsWith("/settings/wholesale-prices"));
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where event = 'PriceSet' and who = ?",
                                world.operator().operator().name()))
                .isEqualTo(2);
    }

    @Test
    void takeTheirTurnsOnTheirDays() {
        set("Mailbox", "1", "EUR", today);
        set("mailbox", "2", "EUR", today.plusDays(2));
        operator.post(
                path(),
                "service",
                "Mailbox",
                "unit",
                "MONTH",
                "from",
                today.plusDays(4),
                "ending",
                "true");
        assertThat(own().column(PRICE)).containsExactly("1,00 €");
        clock.pass(Duration.ofDays(2));
        assertThat(own().column(PRICE)).containsExactly("2,00 €");
        assertThat(own().column("Annoncé").getFirst()).startsWith("N'est plus proposé à partir du");
        clock.pass(Duration.ofDays(2));
        assertThat(own().rows()).isEmpty();
    }

    @Test
    void stayAsTheyWereOnceBegun() {
        set("Mailbox", "1", "EUR", today);
        var id = id();
        assertThat(set("Mailbox", "2", "EUR", today).text()).contains("Withdraw it first");
        assertThat(set("Domain name", "9", "EUR", today.minusDays(1)).text())
                .contains("begins today or later");
        clock.pass(Duration.ofDays(1));
        var late = web.as(world.operator().operator()).delete(path() + "/" + id);
        assertThat(late.status()).isEqualTo(422);
        assertThat(own().rows()).hasSize(1);
    }

    @Test
    void areWithdrawnBeforeTheyCount() {
        set("Mailbox", "1", "EUR", today);
        operator.delete(path() + "/" + id());
        assertThat(own().rows()).isEmpty();
        assertThat(operator.delete(path() + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void areTakenOverFromAnotherFirm() {
        set("Mailbox", "1", "EUR", today);
        set("Mailbox", "3", "EUR", today.plusDays(9));
        var other = world.freshFirm();
        var page = operator.open(path(other));
        assertThat(page.submit("/copies", "model", firm.firm().slug()).status()).isEqualTo(303);
        var own = web.as(other.admin()).open("/settings/wholesale-prices");
        assertThat(own.column(PRICE)).containsExactly("1,00 €");
        assertThat(own.column("Annoncé")).containsExactly("");
        var again = operator.post(path(other) + "/copies", "model", firm.firm().slug());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.summary()).contains("one by one");
        assertThat(operator.post(path(other) + "/copies", "model", "nowhere").status())
                .isEqualTo(404);
    }

    @Test
    void areAmountsThatCanBeRead() {
        for (var wrong : new String[] {"", "-1", "1e9", "12,34567", "1 000", "free"}) {
            assertThat(set("Mailbox", wrong, "EUR", today).fieldError("amount")).isNotEmpty();
        }
        assertThat(set("Mailbox", "1", "XXX", today).fieldError("currency")).isNotEmpty();
        assertThat(own().rows()).isEmpty();
    }

    @Test
    void areTheOperatorsToSetAndOneFirmsToRead() {
        set("Mailbox", "1", "EUR", today);
        assertThat(web.as(world.operator().support()).open(path()).status()).isEqualTo(403);
        assertThat(web.as(firm.clerk()).open("/settings/wholesale-prices").status()).isEqualTo(403);
        var others = web.as(world.alma().admin()).open("/settings/wholesale-prices");
        assertThat(others.text()).doesNotContain("Mailbox");
        var price =
                Map.<String, Object>of(
                        "id",
                        UUID.randomUUID(),
                        "service",
                        "Free",
                        "unit",
                        "ONCE",
                        "valid_from",
                        java.sql.Date.valueOf(today),
                        "set_at",
                        java.sql.Timestamp.from(clock.instant()));
        assertThatThrownBy(() -> rows.insert(firm.admin().actor(), "wholesale_price", price))
                .rootCause()
                .hasMessageContaining("only the operator");
    }

    private Page set(String service, String amount, String currency, LocalDate from) {
        return operator.post(
                path(),
                "service",
                service,
                "unit",
                "MONTH",
                "amount",
                amount,
                "currency",
                currency,
                "from",
                from);
    }

    private Page own() {
        return web.as(firm.admin()).open("/settings/wholesale-prices");
    }

    private String path() {
        return path(firm);
    }

    private static String path(Cast cast) {
        return "/firms/" + cast.firm().slug() + "/wholesale";
    }

    private UUID id() {
        return rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("select id from wholesale_price").query(UUID.class).single());
    }
}
