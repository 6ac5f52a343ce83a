package io.parvis.platform.api;

import io.parvis.platform.kernel.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The API says no, and why. [ApiProblems] makes a problem document of it.
///
/// The names of problems, each with its title under `api.problem.`: what a program can go by.
public final class Refusal extends RuntimeException {

    private final int status;
    private final String kind;
    private final transient @Nullable Message detail;
    private final transient List<Fault> faults;

    public Refusal(int status, String kind, @Nullable Message detail, List<Fault> faults) {
        super(kind, null, false, false);
        this.status = status;
        this.kind = kind;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    private Refusal(int status, String kind, String detail) {
        this(status, kind, Message.of(detail), List.of());
    }

    /// The body is JSON and does not say what it must.
    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(422, "invalid", Message.of("api.invalid"), faults);
    }

    public static Refusal invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    static Refusal parameters(List<Fault> faults) {
        return new Refusal(400, "unreadable", Message.of("api.parameters"), faults);
    }

    public static Refusal cursor() {
        return parameters(List.of(Fault.in("cursor", Message.of("api.cursor"))));
    }

    /// The same about one of many things that were sent together.
    ///
    /// @param index of the thing, from 0
    public Refusal inside(int index) {
        var said = detail;
        if (faults.isEmpty() && said != null) {
            return new Refusal(status, kind, said, List.of(Fault.at("/" + index, said)));
        }
        var inner =
                faults.stream()
                        .map(one -> Fault.at("/" + index + one.pointer(), one.said()))
                        .toList();
        return new Refusal(status, kind, said, inner);
    }

    static Refusal unreadable(String detail, Object... arguments) {
        return new Refusal(400, "unreadable", Message.of(detail, arguments), List.of());
    }

    static Refusal noVersion() {
        return new Refusal(428, "precondition-required", "api.if-match");
    }

    public static Refusal stale() {
        return new Refusal(412, "stale", "api.stale");
    }

    static Refusal tooLarge() {
        return new Refusal(413, "too-large", "api.too-large");
    }

    public static Refusal notJson() {
        return new Refusal(415, "media-type", "api.media-type");
    }

    /// No key, or none that opens: the same words for both.
    public static Refusal noKey() {
        return new Refusal(401, "unauthorized", "api.no-key");
    }

    public static Refusal tooMany() {
        return new Refusal(429, "too-many", "api.too-many");
    }

    public static Refusal conflict(String detail) {
        return new Refusal(409, "conflict", detail);
    }

    public static Refusal away() {
        return new Refusal(503, "away", "api.away");
    }

    /// What the server itself says no to, before any handler is found.
    public static Refusal ofStatus(int status) {
        return switch (status) {
            case 404 -> new Refusal(status, "not-found", "api.not-found");
            case 405 -> new Refusal(status, "method", "api.method");
            case 415 -> notJson();
            default ->
                    status < 500
                            ? new Refusal(status, "unreadable", "api.unreadable")
                            : new Refusal(status, "fault", "api.fault.unknown");
        };
    }

    public int status() {
        return status;
    }

    String kind() {
        return kind;
    }

    public @Nullable Message detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }
}
