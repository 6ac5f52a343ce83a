package io.parvis.testing;

import io.parvis.people.firm.Firm;
import io.parvis.platform.access.Level;
import io.parvis.platform.access.Rights;
import io.parvis.platform.tenancy.Realm;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Peoples one firm, within a transaction of the program itself.
final class Casting {

    // The smallest picture there is: one pixel.
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Firm firm;
    private final Names names;
    private final JdbcClient jdbc;
    private final Clock clock;

    Casting(Firm firm, Names names, JdbcClient jdbc, Clock clock) {
        this.firm = firm;
        this.names = names;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Cast play() {
        var admin = person(0, Realm.STAFF, "PORTAL_ADMINISTRATOR", "fr");
        var otherAdmin = person(1, Realm.STAFF, "PORTAL_ADMINISTRATOR", "nl");
        var clerk = person(2, Realm.STAFF, "BACK_OFFICE", "fr");
        var otherClerk = person(3, Realm.STAFF, "BACK_OFFICE", "nl");
        var former = person(4, Realm.STAFF, "BACK_OFFICE", "fr");
        set("account", former.id(), "state", "DEACTIVATED");
        var owner = person(6, Realm.CLIENT, "MEMBER", "fr");
        var twice = person(9, Realm.CLIENT, "MEMBER", "nl");
        var bakery = place(0, "COMPANY", owner);
        var starting = place(1, "INDIVIDUAL", twice);
        var shielded = place(2, "COMPANY", twice);
        var helped = place(3, "COMPANY", person(10, Realm.CLIENT, "MEMBER", "fr"));
        var blocked = place(4, "INDIVIDUAL", person(11, Realm.CLIENT, "MEMBER", "en"));
        activate(bakery, shielded, helped, blocked);
        set("domain", bakery.id(), "responsible_id", clerk.id());
        set("domain", bakery.id(), "backup_id", otherClerk.id());
        set("domain", bakery.id(), "account_manager_id", admin.id());
        set("domain", shielded.id(), "responsible_id", otherClerk.id());
        set("domain", shielded.id(), "access", "FUNCTIONS");
        set("domain", helped.id(), "controller_id", otherClerk.id());
        set("domain", helped.id(), "access", "FUNCTIONS_AND_SUPPORT");
        set("domain", blocked.id(), "backup_id", otherClerk.id());
        set("domain", blocked.id(), "blocked", true);
        var delegate = join(bakery, person(7, Realm.CLIENT, "MEMBER", "fr"), true);
        var member = join(bakery, person(8, Realm.CLIENT, "MEMBER", "nl"), false);
        entitle(bakery, delegate);
        entitle(bakery, member);
        remarks(bakery, clerk);
        arrange(clerk);
        sort(bakery);
        var worker = person(5, Realm.WORKER, "WORKER", "nl");
        employ(worker);
        return new Cast(
                firm,
                admin,
                otherAdmin,
                clerk,
                otherClerk,
                former,
                worker,
                bakery,
                starting,
                shielded,
                helped,
                blocked,
                delegate,
                member,
                twice);
    }

    Person person(int number, Realm realm, String role, String language) {
        var name = names.people().get(number);
        var address = Names.address(name, firm.slug());
        var person = new Person(firm, fresh(), realm, role, name, address, language);
        insert(
                "account",
                Map.of(
                        "id", person.id(),
                        "realm", realm.name(),
                        "role", role,
                        "identifier", address,
                        "email", address,
                        "name", name,
                        "language", language,
                        "state", "ACTIVE",
                        "created_at", clock.instant()));
        insert(
                "credential",
                Map.of(
                        "account_id", person.id(),
                        "hash", World.HASH,
                        "changed_at", clock.instant()));
        return person;
    }

    private Place place(int number, String kind, Person owner) {
        var place =
                new Place(
                        fresh(), "C%04d".formatted(number + 1), names.places().get(number), owner);
        insert(
                "client",
                Map.of(
                        "id", place.id(),
                        "code", place.code(),
                        "kind", kind,
                        "name", place.name(),
                        "language", owner.language(),
                        "country", firm.country(),
                        "created_at", clock.instant()));
        insert(
                "domain",
                Map.of(
                        "id", place.id(),
                        "owner_id", owner.id(),
                        "last_activity_at", clock.instant(),
                        "created_at", clock.instant()));
        join(place, owner, false);
        return place;
    }

    private Person join(Place place, Person person, boolean delegate) {
        insert(
                "member",
                Map.of(
                        "domain_id", place.id(),
                        "account_id", person.id(),
                        "delegate", delegate,
                        "joined_at", clock.instant()));
        return person;
    }

    // The usual rights of a plain user.
    private void entitle(Place place, Person person) {
        Rights.USUAL
                .levels()
                .forEach((area, level) -> {
                    if (level != Level.NONE) {
                        insert(
                                "member_right",
                                Map.of(
                                        "domain_id", place.id(),
                                        "account_id", person.id(),
                                        "area", area.name(),
                                        "level", level.name()));
                    }
                });
    }

    // The worker's record has the worker's id, so that a test that knows one knows the other.
    private void employ(Person worker) {
        insert(
                "worker",
                Map.of(
                        "id", worker.id(),
                        "number", "0001",
                        "nature", "EMPLOYEE",
                        "name", worker.name(),
                        "email", worker.identifier(),
                        "country", firm.country(),
                        "language", worker.language(),
                        "account_id", worker.id(),
                        "created_at", clock.instant()));
    }

    private void activate(Place... places) {
        for (var place : places) {
            jdbc.sql("update domain set status = 'ACTIVE', activated_at = created_at where id = ?")
                    .param(place.id())
                    .update();
        }
    }

    // One row in each table of a domain, so that no wall is tested on an empty table.
    private void remarks(Place place, Person author) {
        var about = new HashMap<String, Object>(Map.of("domain_id", place.id()));
        about.put("author_id", author.id());
        about.put("written_at", clock.instant());
        about.put("id", fresh());
        about.put("text", "Call " + place.owner().name() + " before booking.");
        insert("domain_message", about);
        about.put("text", "Agreed with " + place.owner().name() + " on the phone.");
        insert("domain_comment", about);
        insert(
                "absence",
                Map.of(
                        "id", fresh(),
                        "account_id", author.id(),
                        "first_day", day(30),
                        "last_day", day(37)));
    }

    // How somebody likes the list of clients.
    private void arrange(Person employee) {
        jdbc.sql(
                        "insert into list_columns (account_id, list, columns) values (?, 'CLIENTS', '{LOGIN,KIND,STATUS}')")
                .param(employee.id())
                .update();
        insert(
                "saved_filter",
                Map.of(
                        "id",
                        fresh(),
                        "account_id",
                        employee.id(),
                        "list",
                        "CLIENTS",
                        "name",
                        "Companies of " + employee.name(),
                        "query",
                        "kind=COMPANY"));
    }

    // What the firm sorts its clients by, besides the attitudes it was founded with.
    private void sort(Place place) {
        var id = fresh();
        var at = clock.instant();
        insert("client_group", Map.of("id", id, "name", "Retainers", "created_at", at));
        insert(
                "project",
                Map.of(
                        "id", id,
                        "name", "Main street",
                        "logo", PNG,
                        "logo_type", "image/png",
                        "created_at", at));
        insert("client_field", Map.of("id", id, "name", "Shoe size", "kind", "NUMBER"));
        set("client", place.id(), "group_id", id);
        set("client", place.id(), "project_id", id);
        jdbc.sql("update client set own_fields = jsonb_build_object(?::text, '42') where id = ?")
                .params(id, place.id())
                .update();
        jdbc.sql(
                        """
                        insert into client_standing (client_id, attitude_id)
                        select ?, id from attitude order by place limit 1
                        """)
                .param(place.id())
                .update();
    }

    private Date day(int later) {
        return Date.valueOf(LocalDate.ofInstant(clock.instant(), firm.zone()).plusDays(later));
    }

    private void set(String table, UUID id, String column, Object value) {
        jdbc.sql("update %s set %s = ? where id = ?".formatted(table, column))
                .params(List.of(value, id))
                .update();
    }

    private void insert(String table, Map<String, ?> values) {
        Rows.insert(jdbc, table, values);
    }

    private static UUID fresh() {
        return UUID.randomUUID();
    }
}
