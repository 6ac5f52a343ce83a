package io.parvis.planning.clocking;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.Place;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;

/// The code at a client's in a test, and whoever stands before it.
public record Doorbell(Web web, Cast firm, Rows rows) {

    /// Hung up at the client's, and what a telephone reads there.
    String hang(Place client) {
        var office = web.as(firm.clerk());
        return address(office.post("/clock-ins/codes/" + client.id()).follow());
    }

    /// What stands on a page of a code, as a path of the worker portal.
    public static String address(Page page) {
        var whole = page.all("[data-copies]").attr("data-copies");
        return whole.substring(whole.indexOf("/clock/"));
    }

    Visitor worker() {
        return web.as(firm.worker());
    }

    Page arrive(String code) {
        return worker().open(code).submit(code);
    }

    Page leave(String code, Object... typed) {
        return worker().open(code).submit(code + "/departure", typed);
    }

    int slips(String where) {
        return count("slip", where);
    }

    int clockIns(String where) {
        return count("clock_in", where);
    }

    private int count(String table, String where) {
        return rows.count(
                firm.firm().system(), "select count(*) from " + table + " where " + where);
    }

    String only(String table) {
        return rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("select id from " + table).query(String.class).single());
    }
}
