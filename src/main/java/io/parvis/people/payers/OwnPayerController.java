package io.parvis.people.payers;

import io.parvis.people.clients.Clients;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A client's own payers.
@PortalController("/payers")
@OfMenu(MenuEntry.PAYERS)
class OwnPayerController {

    private final PayerDesk desk;
    private final Clients clients;

    OwnPayerController(PayerDesk desk, Clients clients) {
        this.desk = desk;
        this.clients = clients;
    }

    @GetMapping
    @Requires(Permission.SEE_PAYERS)
    View list() {
        return desk.list(place());
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_PAYERS)
    View ask() {
        return desk.ask(place());
    }

    @PostMapping
    @Requires(Permission.MANAGE_PAYERS)
    Answer add(Form<PayerForm> form) {
        return desk.add(place(), form);
    }

    @GetMapping("/{payer}")
    @Requires(Permission.SEE_PAYERS)
    View show(@PathVariable PayerId payer) {
        return desk.show(place(), payer);
    }

    @PostMapping("/{payer}")
    @Requires(Permission.MANAGE_PAYERS)
    Answer change(@PathVariable PayerId payer, Form<PayerForm> form) {
        return desk.change(place(), payer, form);
    }

    @PostMapping("/{payer}/default")
    @Requires(Permission.MANAGE_PAYERS)
    Redirect prefer(@PathVariable PayerId payer) {
        return desk.prefer(place(), payer);
    }

    @DeleteMapping("/{payer}")
    @Requires(Permission.MANAGE_PAYERS)
    Redirect remove(@PathVariable PayerId payer) {
        return desk.remove(place(), payer);
    }

    private PayerPlace place() {
        var client = Current.actor().client();
        if (client == null) {
            throw new NotFound();
        }
        return new PayerPlace(clients.get(client));
    }
}
