package io.parvis.people.domains;

import io.parvis.people.employees.Colleague;
import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// To whom the work of a domain goes (decisions D3 and D5).
@Component
public class DomainWork {

    private final Domains domains;
    private final Employees employees;

    DomainWork(Domains domains, Employees employees) {
        this.domains = domains;
        this.employees = employees;
    }

    /// Who gets the work of the domain on a day: the responsible, or the backup while the responsible is away. Empty when
    /// neither is there: the work is unassigned.
    @Transactional(readOnly = true)
    public Optional<AccountId> worker(DomainId id, LocalDate day) {
        var domain = get(id);
        var there = colleagues(domain, day);
        return domain.functions().worker(holder -> isAvailable(there.get(holder)));
    }

    /// Who holds a function of the domain and is there on a day.
    @Transactional(readOnly = true)
    public Optional<AccountId> holder(DomainId id, DomainFunction function, LocalDate day) {
        var domain = get(id);
        var there = colleagues(domain, day);
        return domain.functions().holder(function).filter(holder -> isAvailable(there.get(holder)));
    }

    /// Whether the domain is open to an employee by its own settings, whatever was opened for a while.
    @Transactional(readOnly = true)
    public boolean isOpenTo(DomainId id, AccountId employee) {
        var domain = get(id);
        return !domain.access().isShield() || domain.functions().holders().containsValue(employee);
    }

    private Domain get(DomainId id) {
        return domains.find(id).orElseThrow(NotFound::new);
    }

    private Map<AccountId, Colleague> colleagues(Domain domain, LocalDate day) {
        return employees.colleagues(new HashSet<>(domain.functions().holders().values()), day);
    }

    private static boolean isAvailable(@Nullable Colleague colleague) {
        return colleague != null && colleague.isAvailable();
    }
}
