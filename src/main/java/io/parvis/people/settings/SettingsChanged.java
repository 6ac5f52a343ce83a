package io.parvis.people.settings;

import io.parvis.people.firm.Profile;
import io.parvis.people.firm.SessionLimits.Limit;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Somebody changed what the firm says of itself.
public record SettingsChanged(UUID firm, List<Change> changes) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    static List<Change> between(Profile before, Profile after) {
        var changes = new ArrayList<Change>();
        add(changes, "settings.name", before.general().name(), after.general().name());
        add(changes, "settings.spid", before.general().spid(), after.general().spid());
        add(changes, "settings.language", before.general().language(), after.general().language());
        add(changes, "settings.address", address(before), address(after));
        add(changes, "settings.support-email", before.support().email(), after.support().email());
        add(changes, "settings.support-phone", before.support().phone(), after.support().phone());
        add(changes, "settings.colour", before.colour(), after.colour());
        changes.addAll(
                Change.between(
                        "settings.chat",
                        before.chat(),
                        after.chat(),
                        on -> on ? "@settings.chat.turned-on" : "@settings.chat.turned-off"));
        add(changes, "settings.languages", languages(before), languages(after));
        addSecurity(changes, before, after);
        return List.copyOf(changes);
    }

    private static void addSecurity(List<Change> changes, Profile before, Profile after) {
        add(changes, "settings.security.factor-for", duty(before), duty(after));
        add(changes, "settings.security.first-way", firstWay(before), firstWay(after));
        var was = before.sessions();
        var is = after.sessions();
        add(changes, "settings.security.office", lasting(was.office()), lasting(is.office()));
        add(changes, "settings.security.portal", lasting(was.portal()), lasting(is.portal()));
        add(changes, "settings.security.team", lasting(was.team()), lasting(is.team()));
    }

    private static String duty(Profile profile) {
        return "@FactorDuty." + profile.factorFor();
    }

    private static String firstWay(Profile profile) {
        return "@FirstWay." + profile.firstWay();
    }

    private static String languages(Profile profile) {
        return String.join(", ", profile.languages());
    }

    // Minutes without a sign of life, and at most; a dash for what the installation says.
    private static String lasting(Limit limit) {
        return (limit.idle() == 0 ? "–" : limit.idle())
                + " / "
                + (limit.longest() == 0 ? "–" : limit.longest());
    }

    private static void add(List<Change> changes, String what, String from, String to) {
        changes.addAll(Change.between(what, from, to, Function.identity()));
    }

    private static String address(Profile profile) {
        var seat = profile.seat();
        return String.join(
                        " ",
                        seat.street(),
                        seat.postalCode(),
                        seat.city(),
                        seat.region(),
                        seat.country())
                .strip()
                .replaceAll(" +", " ");
    }
}
