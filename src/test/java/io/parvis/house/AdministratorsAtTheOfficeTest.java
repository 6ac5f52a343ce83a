package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The same at the office: no delegate and no employee, but the administrators themselves and the primary one.
@ParvisTest
class AdministratorsAtTheOfficeTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast cast;
    private Administrators administrators;
    private Person twin;
    private Person clients;
    private String before;

    @BeforeEach
    void aFirmWithDelegates() {
        cast = world.freshFirm();
        administrators = Administrators.of(cast, web, rows);
        twin = administrators.twin();
        clients = cast.delegate();
        before = administrators.all();
    }

    @Test
    @Proves({"FIRM-37", "D18"})
    void stayWhenADelegateOrAnEmployeeReachesForThem() {
        var members = "/clients/" + cast.bakery().id() + "/members/";
        for (var one : List.of(twin, cast.otherAdmin(), cast.clerk())) {
            var office = web.as(one);
            var who = one.role() + " " + one.name();
            var moved = administrators.move(office);
            assertThat(moved.status()).as(who).isEqualTo(422);
            var closed = office.post(members + clients.id() + "/deactivation");
            assertThat(closed.status()).as(who).isEqualTo(422);
            for (var administrator :
                    List.of(cast.admin().id(), otherThan(one), administrators.twinOf(clients))) {
                refusePages(office, administrator);
            }
            office.post(
                    "/clients/deletion",
                    "erased",
                    cast.bakery().id(),
                    "archived",
                    cast.bakery().id());
            assertUntouched();
        }
    }

    private UUID otherThan(Person one) {
        return one == twin ? cast.otherAdmin().id() : twin.id();
    }

    private static void refusePages(Visitor office, UUID administrator) {
        var page = "/employees/" + administrator;
        for (var refused :
                List.of(
                        office.post(page + "/role", "role", "BACK_OFFICE", "version", 0),
                        office.post(page + "/deactivation", "version", 0),
                        office.post(page + "/one-time-password", "version", 0),
                        office.post("/settings/delegates", "member", administrator),
                        office.delete("/settings/delegates/" + administrator),
                        office.post("/settings/primary-administrator", "to", administrator))) {
            assertThat(refused.status()).as(refused.path()).isIn(403, 404, 422);
        }
    }

    @Test
    void areChangedByThemselvesAndByThePrimaryAdministrator() {
        assertThat(administrators.move(web.as(cast.admin())).status()).isEqualTo(303);
        assertThat(administrators.all()).contains(Administrators.THIEF);
        rows.as(
                cast.owner().in(cast.bakery().id()),
                jdbc ->
                        jdbc.sql("update account set name = 'Myself' where id = ?")
                                .param(cast.owner().id())
                                .update());
        assertThat(administrators.all()).contains("Myself");
        var members = "/clients/" + cast.bakery().id() + "/members/";
        var closed = web.as(cast.admin()).post(members + clients.id() + "/deactivation");
        assertThat(closed.status()).isEqualTo(303);
        assertThat(web.as(cast.admin()).delete("/settings/delegates/" + twin.id()).status())
                .isEqualTo(303);
    }

    private void assertUntouched() {
        assertThat(administrators.all()).isEqualTo(before);
    }
}
