package io.parvis.talk.chatdesk;

import io.parvis.people.employees.EmployeeName;
import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.talk.chat.Attendance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// To whom a chat can be passed on.
@Component
class Colleagues {

    private final Employees employees;
    private final Attendance attendance;

    Colleagues(Employees employees, Attendance attendance) {
        this.employees = employees;
        this.attendance = attendance;
    }

    /// @param there whether they sit at the desk at this moment
    record Colleague(EmployeeName employee, boolean there) {}

    /// Those who sit at the desk first, each part by name.
    List<Colleague> besides(AccountId self) {
        var there = attendance.present().stream().map(EmployeeName::id).collect(Collectors.toSet());
        return employees.active().stream()
                .filter(one -> !one.id().equals(self))
                .map(one -> new Colleague(one, there.contains(one.id())))
                .sorted(Comparator.comparing(one -> !one.there()))
                .toList();
    }
}
