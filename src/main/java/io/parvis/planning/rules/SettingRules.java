package io.parvis.planning.rules;

import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.planning.rules.Meetings.Standing;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what holds from now on for changes of the planning. What is planned stays.
@Component
class SettingRules {

    private final RulesKept rules;
    private final Meetings meetings;
    private final Employees employees;
    private final Events events;
    private final Clock clock;

    SettingRules(
            RulesKept rules, Meetings meetings, Employees employees, Events events, Clock clock) {
        this.rules = rules;
        this.meetings = meetings;
        this.employees = employees;
        this.events = events;
        this.clock = clock;
    }

    /// @throws Refused at `closedUntil` for a day that is further than a year, at `planner` for somebody who left or
    ///     nobody where mails are to be sent, and at
    ///     `apart` with the number of visits of one client that meet
    @Transactional
    public void set(PlanningRules after) {
        var before = rules.get();
        if (before.equals(after)) {
            return;
        }
        refuseFar(after);
        refuseGone(before, after);
        refuseUnread(after);
        rules.put(after);
        if (before.apart() != after.apart()) {
            keepApart(after.apart());
        }
        events.publish(
                new PlanningRulesChanged(Current.actor().inFirm(), before, after, employees::name));
    }

    private void keepApart(boolean apart) {
        var standing = apart ? meetings.standing() : Standing.NONE;
        if (standing.pairs() > 0) {
            throw Refused.at("apart", "rules.meet", standing.pairs());
        }
        meetings.keepApart(apart);
    }

    private void refuseFar(PlanningRules after) {
        var today = LocalDate.ofInstant(clock.instant(), Current.actor().zone());
        if (after.isClosed(today.plusYears(1))) {
            throw Refused.at("closedUntil", "rules.closed-far");
        }
    }

    // A mail to nobody is no notice.
    private static void refuseUnread(PlanningRules after) {
        if (after.planner() == null && (after.clients().mails() || after.workers().mails())) {
            throw Refused.at("planner", "rules.planner-needed");
        }
    }

    private void refuseGone(PlanningRules before, PlanningRules after) {
        AccountId planner = after.planner();
        if (planner != null && !planner.equals(before.planner()) && !employees.isActive(planner)) {
            throw Refused.at("planner", "rules.planner-gone");
        }
    }
}
