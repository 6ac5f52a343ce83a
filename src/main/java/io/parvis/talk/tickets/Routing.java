package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.DomainWork;
import io.parvis.people.employees.Colleague;
import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import io.parvis.talk.categories.Category;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who gets a ticket. A client may not read who works at the firm, so this looks over the wall.
@Component
class Routing {

    private final DomainWork work;
    private final Employees employees;
    private final Walls walls;
    private final Clock clock;

    Routing(DomainWork work, Employees employees, Walls walls, Clock clock) {
        this.work = work;
        this.employees = employees;
        this.walls = walls;
        this.clock = clock;
    }

    /// The responsible of the category where one is there and may enter the domain; else who gets the domain's work;
    /// else nobody.
    Optional<AccountId> responsible(DomainId domain, Category category) {
        var today = LocalDate.ofInstant(clock.instant(), Current.actor().zone());
        return walls.over(
                () -> ofCategory(domain, category, today).or(() -> work.worker(domain, today)));
    }

    private Optional<AccountId> ofCategory(DomainId domain, Category category, LocalDate today) {
        var responsible = category.responsible();
        if (responsible.function() != null) {
            return work.holder(domain, responsible.function(), today);
        }
        return Optional.ofNullable(responsible.employee())
                .filter(employee -> isThere(employee, today))
                .filter(employee -> work.isOpenTo(domain, employee));
    }

    private boolean isThere(AccountId employee, LocalDate today) {
        return employees.colleagues(List.of(employee), today).values().stream()
                .anyMatch(Colleague::isAvailable);
    }
}
