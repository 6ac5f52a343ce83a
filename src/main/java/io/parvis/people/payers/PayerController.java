package io.parvis.people.payers;

import io.parvis.people.clients.ClientRecords;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The payers of a client, as the office looks after them. Whoever does not see the client's domain sees none of them.
@OfficeController("/clients/{id}/payers")
class PayerController {

    private final PayerDesk desk;
    private final Payers payers;
    private final MergingPayers merging;
    private final ClientRecords clients;

    PayerController(PayerDesk desk, Payers payers, MergingPayers merging, ClientRecords clients) {
        this.desk = desk;
        this.payers = payers;
        this.merging = merging;
        this.clients = clients;
    }

    /// @param into the payer that stays
    record Merger(@NotNull UUID into) {}

    @GetMapping
    @Requires(Permission.SEE_CLIENTS)
    View list(@PathVariable UUID id) {
        return desk.list(place(id));
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_CLIENTS)
    View ask(@PathVariable UUID id) {
        return desk.ask(place(id));
    }

    @PostMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer add(@PathVariable UUID id, Form<PayerForm> form) {
        return desk.add(place(id), form);
    }

    @GetMapping("/{payer}")
    @Requires(Permission.SEE_CLIENTS)
    View show(@PathVariable UUID id, @PathVariable PayerId payer) {
        return desk.show(place(id), payer);
    }

    @PostMapping("/{payer}")
    @Requires(Permission.MANAGE_CLIENTS)
    Answer change(@PathVariable UUID id, @PathVariable PayerId payer, Form<PayerForm> form) {
        return desk.change(place(id), payer, form);
    }

    @PostMapping("/{payer}/default")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect prefer(@PathVariable UUID id, @PathVariable PayerId payer) {
        return desk.prefer(place(id), payer);
    }

    @DeleteMapping("/{payer}")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect remove(@PathVariable UUID id, @PathVariable PayerId payer) {
        return desk.remove(place(id), payer);
    }

    @PostMapping("/{payer}/merger")
    @Requires(Permission.MANAGE_CLIENTS)
    Answer merge(@PathVariable UUID id, @PathVariable PayerId payer, Form<Merger> form) {
        var place = place(id);
        var gone = payers.get(id, payer);
        return form.send(
                typed -> {
                    var stays = merging.merge(id, payer, new PayerId(typed.into()));
                    return PayerDesk.back(place).saying("payer.merged", gone.name(), stays.name());
                },
                chosen -> desk.page(place, gone, PayerPage.fields(gone), chosen));
    }

    private PayerPlace place(UUID client) {
        return new PayerPlace(clients.get(client).client());
    }
}
