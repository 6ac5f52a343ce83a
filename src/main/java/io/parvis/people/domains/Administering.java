package io.parvis.people.domains;

import io.parvis.people.employees.Employees;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a portal administrator does with a domain.
@Component
public class Administering {

    private final Domains domains;
    private final Employees employees;
    private final Transferring transferring;
    private final Register register;

    Administering(
            Domains domains, Employees employees, Transferring transferring, Register register) {
        this.domains = domains;
        this.employees = employees;
        this.transferring = transferring;
        this.register = register;
    }

    /// Startup becomes Active, by hand.
    @Transactional
    public void activate(DomainId id) {
        var active = domains.lock(id).activate(register.now());
        register.save(active);
        register.tell(new DomainActivated(id));
    }

    /// Owner, block, shield and functions at once. What did not change leaves no trace.
    ///
    /// @throws Refused `domain.changed-meanwhile` when somebody saved since the editor read it
    @Transactional
    public void edit(Firm firm, DomainId id, DomainEdit edit) {
        var before = domains.lock(id);
        Refused.when(before.version() != edit.version(), "domain.changed-meanwhile");
        refuseStrangers(before.functions(), edit.functions());
        var after = before.edited(edit.access(), edit.blocked(), edit.owner(), edit.functions());
        if (after.equals(before)) {
            return;
        }
        var transferred = !before.owner().equals(after.owner());
        if (transferred) {
            transferring.check(id, after.owner());
        }
        var changes = changes(before, after);
        register.save(after);
        if (!changes.isEmpty()) {
            register.tell(new DomainEdited(id, changes));
        }
        if (transferred) {
            transferring.tell(firm, id, before.owner(), after.owner());
        }
    }

    /// Closes the domain to its client, or opens it again. Nothing happens where it is so already.
    @Transactional
    public void block(DomainId id, boolean blocked) {
        var before = domains.lock(id);
        var after = before.edited(before.access(), blocked, before.owner(), before.functions());
        if (!after.equals(before)) {
            register.save(after);
            register.tell(new DomainEdited(id, changes(before, after)));
        }
    }

    /// Gives one function of many domains to an employee, or to nobody. @return how many domains changed
    @Transactional
    public int assign(List<DomainId> ids, DomainFunction function, @Nullable AccountId employee) {
        int changed = 0;
        for (var before : domains.lockAll(ids)) {
            var after = before.assigning(function, employee);
            if (!after.equals(before)) {
                refuseStrangers(before.functions(), after.functions());
                var changes = changes(before, after);
                register.save(after);
                register.tell(new DomainEdited(before.id(), changes));
                changed++;
            }
        }
        return changed;
    }

    // Who holds a function already may keep it when no longer active; nobody new may get one who is
    // not.
    private void refuseStrangers(Functions before, Functions after) {
        for (var function : DomainFunction.values()) {
            var holder = after.holder(function);
            if (holder.isPresent()
                    && !holder.equals(before.holder(function))
                    && !isActive(holder.get())) {
                throw Refused.at(function.field(), "domain.not-an-active-employee");
            }
        }
    }

    private boolean isActive(AccountId employee) {
        return employees.active().stream().anyMatch(active -> active.id().equals(employee));
    }

    private List<Change> changes(Domain before, Domain after) {
        var names =
                employees.names(
                        Stream.of(before, after)
                                .flatMap(domain -> domain.functions().holders().values().stream())
                                .toList());
        var changes = new ArrayList<Change>();
        changes.addAll(Change.between("domain.access", before.access(), after.access(), Keys::of));
        changes.addAll(
                Change.between("domain.blocked", before.blocked(), after.blocked(), Keys::of));
        for (var function : DomainFunction.values()) {
            changes.addAll(
                    Change.between(
                            "DomainFunction." + function.name(),
                            before.functions().holder(function).orElse(null),
                            after.functions().holder(function).orElse(null),
                            holder -> names.getOrDefault(holder, "")));
        }
        return changes;
    }
}
