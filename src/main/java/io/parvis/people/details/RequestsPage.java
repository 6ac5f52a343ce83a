package io.parvis.people.details;

import io.parvis.people.workers.Known;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// What workers asked to have changed, and waits for the office.
///
/// @param typed the word with which one was to be refused, with what is wrong with it
/// @param refusing that one; empty for none
record RequestsPage(List<Asking> asking, Fields typed, String refusing) implements View {

    /// All that one worker asked for.
    record Asking(Known worker, List<Request> requests) {}

    @Override
    public int status() {
        return typed.anyError() ? 422 : 200;
    }

    int count() {
        return asking.stream().mapToInt(one -> one.requests().size()).sum();
    }

    /// The form that refuses this one.
    Fields refusal(Request request) {
        var its = refuses(request) ? typed : Fields.empty();
        return its.in("r" + request.id());
    }

    boolean refuses(Request request) {
        return refusing.equals(request.id().toString());
    }

    static String was(Asking one, Request request) {
        return said(Said.lines(request.detail(), request.was(), one.worker().country()));
    }

    static String wanted(Asking one, Request request) {
        return said(Said.lines(request.detail(), request.wanted(), one.worker().country()));
    }

    static String now(Asking one, Request request) {
        return said(Said.lines(request.detail(), one.worker()));
    }

    /// Whether the office changed it since the worker asked.
    static boolean isOvertaken(Asking one, Request request) {
        return !one.worker().of(request.detail()).equals(request.was());
    }

    private static String said(List<String> lines) {
        return String.join("\n", lines);
    }
}
