package io.parvis.house;

import io.parvis.people.menus.MenuEntry;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Correspondence;
import io.parvis.testing.Delegation;
import io.parvis.testing.FrontDoor;
import io.parvis.testing.Menus;
import io.parvis.testing.OperatorCast;
import io.parvis.testing.ProgramKey;
import io.parvis.testing.Rows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What fills the places of a path: things of a firm of the world. A place that is not known here fails the test, so
/// that whoever adds a route says what it is about.
record Things(Cast cast, OperatorCast operator, Rows rows) {

    String of(String place, Route route, Realm realm) {
        return switch (place) {
            case "firm", "slug" -> slug(route);
            case "door" -> door(realm);
            case "id" -> subject(route).toString();
            case "client" -> cast.bakery().id().toString();
            case "member" -> cast.member().id().toString();
            case "group" -> id("select id from client_group order by name limit 1");
            case "project" -> id("select id from project order by name limit 1");
            case "key" ->
                    ProgramKey.of(cast.firm(), rows, List.of("clients:read"), false).id() + "";
            case "spid" -> spid();
            case "account" -> account(route);
            case "user" -> "U-1";
            case "message" -> id("select id from domain_message");
            case "absence" ->
                    route.path().contains("/presence/")
                            ? written("select id from worker_absence limit 1")
                            : id("select id from absence");
            case "hours" -> written("select id from availability limit 1");
            case "session" -> id("select id from session limit 1");
            case "filter" -> id("select id from saved_filter");
            case "person" -> new PassingThings(cast, operator, rows).colleague().toString();
            case "mail" -> new PassingThings(cast, operator, rows).mail().toString();
            case "ticket" -> written("select id from ticket order by opened_at, id limit 1");
            case "category" -> written("select id from ticket_category order by place limit 1");
            case "template" -> written("select id from answer_template order by id limit 1");
            case "import" -> anImport(route);
            case "list" ->
                    written(
                            "select id from worker_list order by state = 'CHECKED' desc, id limit 1");
            case "mass" -> written("select id from mass_invitation limit 1");
            case "file" -> file(route);
            case "mailing" -> mailing(route);
            case "document" -> document(route);
            case "expected" -> expected(route);
            // An upload is of one session alone.
            case "upload" ->
                    route.path().contains("/payslips/")
                            ? written("select id from payslip_upload limit 1")
                            : new UUID(0, 0).toString();
            case "number", "page" -> "1";
            case "worker" -> cast.worker().id().toString();
            // The payer with which a client begins is the client itself.
            case "payer" -> cast.bakery().id().toString();
            case "carrier" -> new PassingThings(cast, operator, rows).carrier().toString();
            case "delegate" -> Delegation.of(cast, rows).toString();
            case "registration" -> received("select id from registration limit 1");
            case "edition" -> received("select id from terms_version where number = 1");
            case "incoming" ->
                    written(
                            "select id from incoming_mail order by state = 'HELD' desc, id limit 1");
            case "sender" -> written("select id from sending_address order by id limit 1");
            case "webhook" -> written("select id from webhook");
            case "delivery" -> written("select id from webhook_delivery");
            case "synchronisation" ->
                    written(
                            "select id from synchronisation order by state = 'HELD' desc, id limit 1");
            case "scimUser" ->
                    // One that is nobody's where it was taken away already.
                    written(
                            "select coalesce((select id from provisioned_member order by tied_at, id limit 1), gen_random_uuid())");
            case "scimType" -> "User";
            case "scimSchema" -> "urn:ietf:params:scim:schemas:core:2.0:User";
            case "language" -> otherLanguage();
            case "chat" -> written("select id from chat limit 1");
            case "visit" ->
                    written(
                            "select v.id from visit v join worker w on w.id = v.worker_id order by v.starts_at, w.number limit 1");
            case "request" -> written(request(route, realm));
            case "price" -> written("select id from wholesale_price");
            case "batch" -> written("select id from portal_batch limit 1");
            // An entry that is gone leads home.
            case "link" -> UUID.randomUUID().toString();
            case "audience" -> "clients";
            case "slip" -> written("select id from slip order by starts_at limit 1");
            case "clockIn" ->
                    written("select id from clock_in order by state = 'WAITING' desc, id limit 1");
            case "payslip" -> written("select id from payslip limit 1");
            case "token" -> route.path().contains("/clock/") ? hungUp() : "no-such-link";
            default -> throw new AssertionError("what is {" + place + "} of " + route.path() + "?");
        };
    }

    private static String request(Route route, Realm realm) {
        return route.path().contains("/planning/")
                ? "select id from planning_request order by audience = '%s' desc, id limit 1"
                        .formatted(realm)
                : "select id from detail_request where state = 'OPEN' limit 1";
    }

    private static final Map<String, String> SEGMENTS =
            Map.of(
                    "/settings/phone-gateways/",
                            "select id from phone_gateway order by name limit 1",
                    "/settings/hours/schedules/",
                            "select id from weekly_schedule where rank = 'WEEKLY' limit 1",
                    "/settings/hours/events/", "select id from special_event limit 1",
                    "/settings/groups/", "select id from client_group order by name limit 1",
                    "/projects/", "select id from project order by name limit 1",
                    "/settings/attitudes/", "select id from attitude order by name limit 1",
                    "/settings/fields/", "select id from client_field order by name limit 1");

    private String hungUp() {
        Correspondence.of(cast, rows, now());
        return "hung-up";
    }

    private String spid() {
        Correspondence.of(cast, rows, now());
        return cast.firm().slug();
    }

    private String account(Route route) {
        if (route.path().contains("/provisioning/")) {
            Correspondence.of(cast, rows, now());
            return "A-" + cast.firm().slug();
        }
        return cast.member().id().toString();
    }

    private UUID subject(Route route) {
        for (var segment : SEGMENTS.entrySet()) {
            if (route.path().contains(segment.getKey())) {
                return UUID.fromString(written(segment.getValue()));
            }
        }
        // Absences are one's own to record, unless one manages the employees.
        if (route.path().contains("/employees/{id}/absences")) {
            return cast.clerk().id();
        }
        if (route.path().contains("/employees/")) {
            return cast.otherClerk().id();
        }
        if (route.path().contains("/workers/")) {
            return cast.worker().id();
        }
        if (route.path().contains("/opening")) {
            return cast.shielded().id();
        }
        return route.path().contains("/support/") ? cast.helped().id() : cast.bakery().id();
    }

    // The main one cannot be removed.
    private String otherLanguage() {
        Correspondence.of(cast, rows, now());
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select language from hours_language order by main limit 1")
                                .query(String.class)
                                .single());
    }

    // A draft where one writes it and lets it go; one that was sent where its report is read.
    private String mailing(Route route) {
        var draft =
                route.writes() && !route.path().endsWith("/pause")
                        || route.path().endsWith("/edit");
        return written(
                "select id from mailing where state %s 'DRAFT' order by id limit 1"
                        .formatted(draft ? "=" : "<>"));
    }

    // One that was taken in where it is taken back; else one that was tried out.
    private String anImport(Route route) {
        var over = route.path().endsWith("/undoing");
        return written(
                "select id from client_import order by state = '%s' desc, id limit 1"
                        .formatted(over ? "DONE" : "CHECKED"));
    }

    private String file(Route route) {
        if (route.path().contains("/incoming") || route.path().contains("chat")) {
            // Made-up rows have no content on the disk.
            return UUID.randomUUID().toString();
        }
        var table = route.path().contains("/messages/") ? "mailing_file" : "ticket_message_file";
        return written("select file_id from %s order by file_id limit 1".formatted(table));
    }

    private static final List<String> AT_THE_FRONT =
            List.of("/portal/register", "/portal/terms", "/settings/terms", "/registrations");

    private static final List<String> AT_THE_SHELF =
            List.of(
                    "/uploads",
                    "/portal/documents",
                    "/team/documents",
                    "/portal/expected",
                    "/team/expected");

    private static final List<String> IN_THE_PLANNING =
            List.of("/portal/planning", "/team/planning", "/team/presence");

    private static final List<String> IN_LETTERS =
            List.of("/portal/phone", "/{firm}/logo", "/settings/sending/server", "chat");

    // Most firms have no registration and no gateway, and then there are no such pages.
    private String slug(Route route) {
        if (AT_THE_FRONT.stream().anyMatch(route.path()::contains)) {
            FrontDoor.of(cast, rows, now());
        }
        if (IN_LETTERS.stream().anyMatch(route.path()::contains)) {
            Correspondence.of(cast, rows, now());
        }
        if (AT_THE_SHELF.stream().anyMatch(route.path()::contains)) {
            Menus.turnOn(cast, rows, MenuEntry.DOCUMENTS);
        }
        if (IN_THE_PLANNING.stream().anyMatch(route.path()::contains)) {
            Menus.allowAll(cast, rows);
        }
        return cast.firm().slug();
    }

    // With one client or one worker where the path is about them; else the firm's own.
    private String document(Route route) {
        var path = route.path();
        var client = path.contains("{client}") || path.contains("/portal");
        var worker = path.contains("{worker}") || path.contains("/team");
        return written(
                "select id from document where (domain_id is not null, worker_id is not null) = (%s, %s) limit 1"
                        .formatted(client, worker));
    }

    // Of clients or of workers, as the path is about them.
    private String expected(Route route) {
        var path = route.path();
        var worker = path.contains("{worker}") || path.contains("/team");
        return written(
                "select id from expected_document where audience = '%s' order by id limit 1"
                        .formatted(worker ? "WORKER" : "CLIENT"));
    }

    private String received(String query) {
        FrontDoor.of(cast, rows, now());
        return id(query);
    }

    private String written(String query) {
        Correspondence.of(cast, rows, now());
        return Correspondence.id(cast, rows, query).toString();
    }

    private static String door(Realm realm) {
        return switch (realm) {
            case CLIENT -> "portal";
            case WORKER -> "team";
            default -> "office";
        };
    }

    private String id(String query) {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(query)
                                .query(UUID.class)
                                .optional()
                                .orElseGet(UUID::randomUUID)
                                .toString());
    }

    static Timestamp now() {
        return Timestamp.from(Instant.parse("2026-03-02T09:00:00Z"));
    }
}
