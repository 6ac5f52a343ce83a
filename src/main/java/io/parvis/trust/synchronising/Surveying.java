package io.parvis.trust.synchronising;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.platform.api.Sent;
import io.parvis.platform.kernel.Refused;
import io.parvis.trust.provisioning.AccountSent;
import io.parvis.trust.provisioning.ProvisionedAccountResource;
import io.parvis.trust.provisioning.ProvisionedAccounts;
import io.parvis.trust.provisioning.ProvisionedAccounts.SignIn;
import io.parvis.trust.provisioning.ProvisionedMember;
import io.parvis.trust.provisioning.ProvisionedMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says what lines of a full list would do, many at a time: what there is of them is read at once.
@Component
class Surveying {

    private final ProvisionedAccounts accounts;
    private final ProvisionedMembers members;

    Surveying(ProvisionedAccounts accounts, ProvisionedMembers members) {
        this.accounts = accounts;
        this.members = members;
    }

    /// @param from the number of the first line
    List<Step> survey(List<Listed> lines, int from, Absent absent) {
        var known =
                accounts.of(lines.stream().map(line -> line.id().text()).toList()).stream()
                        .collect(toMap(ProvisionedAccountResource::externalId, one -> one));
        var clients = known.values().stream().map(ProvisionedAccountResource::client).toList();
        var around =
                new Around(
                        Visit.here().firm(),
                        absent,
                        known,
                        members.of(clients).stream().collect(groupingBy(ProvisionedMember::client)),
                        accounts.signIns(
                                lines.stream().map(line -> line.sent().identifier()).toList()));
        var steps = new ArrayList<Step>();
        for (var line : lines) {
            steps.add(around.step(from + steps.size(), line));
        }
        return steps;
    }

    /// What there is.
    private record Around(
            Firm firm,
            Absent absent,
            Map<String, ProvisionedAccountResource> known,
            Map<UUID, List<ProvisionedMember>> users,
            Map<String, SignIn> signIns) {

        Step step(int number, Listed line) {
            var there = known.get(line.id().text());
            var step = Step.of(number, line, Action.CREATE, there == null ? null : there.client());
            try {
                if (there != null) {
                    return change(step, line, there);
                }
                mayBeMade(line.sent());
                return step;
            } catch (Refused refused) {
                return step.refused(refused.said());
            }
        }

        private void mayBeMade(AccountSent wanted) {
            wanted.opened(firm);
            var taken = signIns.get(wanted.identifier().toLowerCase(Locale.ROOT));
            if (taken != null) {
                Refused.when(
                        !taken.email().equalsIgnoreCase(Sent.text(wanted.email())),
                        "members.login-taken");
                Refused.when(taken.closed(), "members.closed");
            }
        }

        private Step change(Step step, Listed line, ProvisionedAccountResource there) {
            var fields = new ArrayList<>(Difference.of(there, line.sent()));
            var suspended = line.suspended();
            var turns = suspended != null && suspended != there.suspended();
            if (turns) {
                fields.add("suspended");
            }
            if (line.members() != null) {
                fields.addAll(users(line, users.getOrDefault(there.client(), List.of())));
            }
            return step.changing(fields, turns && !there.suspended());
        }

        private List<String> users(Listed line, List<ProvisionedMember> present) {
            var fields = new ArrayList<String>();
            var gone = new Leaving(absent).among(line, present);
            for (var user : line.users()) {
                var known =
                        present.stream()
                                .filter(one -> user.id().text().equals(one.externalId()))
                                .findFirst();
                if (known.isEmpty() || Difference.is(known.get(), user)) {
                    fields.add("members/" + user.id());
                }
            }
            gone.forEach(one -> fields.add("members/" + one.text()));
            return fields;
        }
    }
}
