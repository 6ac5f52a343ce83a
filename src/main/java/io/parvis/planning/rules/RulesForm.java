package io.parvis.planning.rules;

import io.parvis.people.identity.AccountId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

record RulesForm(
        boolean clientApproval,
        boolean clientMails,
        boolean clientListed,
        @NotNull @Nullable @Min(0) @Max(720) Integer clientNotice,
        boolean workerApproval,
        boolean workerMails,
        boolean workerListed,
        @NotNull @Nullable @Min(0) @Max(720) Integer workerNotice,
        @Nullable AccountId planner,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate closedUntil,
        boolean apart) {

    PlanningRules rules() {
        return new PlanningRules(
                new PortalRules(
                        clientApproval,
                        clientMails,
                        clientListed,
                        Objects.requireNonNull(clientNotice)),
                new PortalRules(
                        workerApproval,
                        workerMails,
                        workerListed,
                        Objects.requireNonNull(workerNotice)),
                planner,
                closedUntil,
                apart);
    }

    static Map<String, Object> values(PlanningRules rules) {
        var values = new HashMap<String, Object>();
        values.put("clientApproval", rules.clients().approval());
        values.put("clientMails", rules.clients().mails());
        values.put("clientListed", rules.clients().listed());
        values.put("clientNotice", rules.clients().notice());
        values.put("workerApproval", rules.workers().approval());
        values.put("workerMails", rules.workers().mails());
        values.put("workerListed", rules.workers().listed());
        values.put("workerNotice", rules.workers().notice());
        values.put("planner", Objects.toString(rules.planner(), ""));
        values.put("closedUntil", rules.closedUntil());
        values.put("apart", rules.apart());
        return values;
    }
}
