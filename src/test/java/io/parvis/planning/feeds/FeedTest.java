package io.parvis.planning.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class FeedTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void someVisits() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
        planner.plan("service", "Ménage, repassage; vitres").follow();
        planner.plan(firm.otherClerk(), firm.shielded(), "from", "14:00", "until", "15:00");
    }

    @Test
    void letsACalendarProgramReadWhatTheWorkerHasToDo() {
        var made = make(firm.worker());
        assertThat(made.banners().toString()).contains("Kopieer dit adres nu");
        var feed = read(address(made));
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(events(feed)).isEqualTo(2);
        assertThat(unfolded(feed))
                .contains(
                        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
                        "DTSTART:20260303T070000Z\r\nDTEND:20260303T090000Z\r\n",
                        "SUMMARY:" + firm.bakery().name() + " – Ménage\\, repassage\\; vitres\r\n",
                        "LOCATION:Rue Haute 1\r\n",
                        "DESCRIPTION:The key is with the neighbour\r\n");
        assertThat(
                        Arrays.stream(feed.source().split("\r\n"))
                                .mapToInt(line ->
                                        line.getBytes(java.nio.charset.StandardCharsets.UTF_8)
                                                .length))
                .allMatch(octets -> octets <= 75);
        var page = web.as(firm.worker()).open("/planning/feed");
        assertThat(page.detail("Laatst gelezen door een agenda")).doesNotContain("Nog niet");
        assertThat(page.source()).doesNotContain(key(address(made)));
    }

    @Test
    void letsAClientsProgramReadItsOwnWithoutWhatTheOfficeNotes() {
        var feed = read(address(make(firm.owner())));
        assertThat(events(feed)).isOne();
        assertThat(unfolded(feed)).contains("vitres – " + firm.worker().name());
        assertThat(feed.source()).doesNotContain("neighbour", firm.shielded().name());
    }

    @Test
    void saysThatAVisitIsCancelled() {
        var address = address(make(firm.worker()));
        assertThat(read(address).source()).contains("STATUS:CONFIRMED\r\n");
        planner.plan("day", "2026-03-05").follow().submit("/cancellation").follow();
        assertThat(read(address).source()).contains("SEQUENCE:1\r\nSTATUS:CANCELLED\r\n");
    }

    @Test
    void opensNothingOnceItIsDeletedOrReplaced() {
        var first = address(make(firm.worker()));
        var second = address(make(firm.worker()));
        assertThat(read(first).status()).isEqualTo(404);
        assertThat(read(second).status()).isEqualTo(200);
        var closed = web.as(firm.worker()).delete("/planning/feed").follow();
        assertThat(closed.flash()).contains("niemand leest");
        assertThat(read(second).status()).isEqualTo(404);
    }

    @Test
    void opensNothingAtAnotherDoorOrFirm() {
        var address = address(make(firm.worker()));
        assertThat(read(address.replace("/team/", "/portal/")).status()).isEqualTo(404);
        var elsewhere = address.replace(firm.firm().slug(), world.thuis().firm().slug());
        assertThat(read(elsewhere).status()).isEqualTo(404);
        assertThat(read(address + "x").status()).isEqualTo(404);
    }

    @Test
    void closesWithTheWayInAndWithTheRights() {
        var worker = address(make(firm.worker()));
        var member = address(make(firm.member()));
        assertThat(read(member).status()).isEqualTo(200);
        as("delete from member_right where account_id = ?", firm.member());
        assertThat(read(member).status()).isEqualTo(404);
        as("update account set state = 'DEACTIVATED' where id = ?", firm.worker());
        assertThat(read(worker).status()).isEqualTo(404);
        var owner = address(make(firm.owner()));
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update domain set blocked = true where id = ?")
                                .param(firm.bakery().id())
                                .update());
        assertThat(read(owner).status()).isEqualTo(404);
    }

    @Test
    void isOfOnePersonAlone() {
        make(firm.owner());
        make(firm.worker());
        assertThat(rows.count(firm.worker().actor(), "select count(*) from calendar_feed")).isOne();
        assertThat(rows.count(firm.admin().actor(), "select count(*) from calendar_feed")).isZero();
        var foreign = world.thuis().worker().actor();
        assertThat(rows.count(foreign, "select count(*) from calendar_feed")).isZero();
    }

    private Page make(Person person) {
        return web.as(person).post("/planning/feed");
    }

    private Page read(String address) {
        return web.at(firm.firm().slug()).open("site:" + address);
    }

    private static String address(Page made) {
        var whole = made.all("[data-copies]").attr("data-copies");
        return whole.substring(whole.indexOf('/', "https://".length()));
    }

    private static String key(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String unfolded(Page feed) {
        return feed.source().replace("\r\n ", "");
    }

    private static int events(Page feed) {
        return feed.source().split("BEGIN:VEVENT", -1).length - 1;
    }

    private void as(String statement, Person person) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).param(person.id()).update());
    }
}
