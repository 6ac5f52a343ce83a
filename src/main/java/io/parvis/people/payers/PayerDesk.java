package io.parvis.people.payers;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What both doors do with payers: the client's own, and the office's beside a client.
@Component
class PayerDesk {

    private static final Message STALE = Message.of("payer.changed-meanwhile");

    private final Payers payers;
    private final KeepingPayers keeping;

    PayerDesk(Payers payers, KeepingPayers keeping) {
        this.payers = payers;
        this.keeping = keeping;
    }

    View list(PayerPlace place) {
        return new PayerList(place, payers.of(place.client().id()));
    }

    View ask(PayerPlace place) {
        return PayerPage.fresh(
                place,
                Fields.of(
                        Map.of(
                                "kind", place.client().kind(),
                                "country", place.client().country(),
                                "language", place.client().language(),
                                "version", 0)));
    }

    Answer add(PayerPlace place, Form<PayerForm> form) {
        return form.send(
                typed -> {
                    keeping.add(place.client().id(), typed);
                    return back(place).saying("payer.added", typed.name());
                },
                fields -> PayerPage.fresh(place, fields));
    }

    View show(PayerPlace place, PayerId id) {
        var payer = payers.get(place.client().id(), id);
        return page(place, payer, PayerPage.fields(payer), Fields.empty());
    }

    Answer change(PayerPlace place, PayerId id, Form<PayerForm> form) {
        var payer = payers.get(place.client().id(), id);
        return form.send(
                typed -> {
                    keeping.change(place.client().id(), id, typed);
                    return back(place).saying("payer.saved", typed.name());
                },
                fields -> page(place, payer, again(fields, payer), Fields.empty()));
    }

    // After somebody else saved, saving once more is a choice made knowingly.
    private static Fields again(Fields typed, Payer payer) {
        return typed.errors("").contains(STALE)
                ? typed.fixed("version", "" + payer.version())
                : typed;
    }

    Redirect prefer(PayerPlace place, PayerId id) {
        var name = payers.get(place.client().id(), id).name();
        keeping.prefer(place.client().id(), id);
        return back(place).saying("payer.preferred", name);
    }

    Redirect remove(PayerPlace place, PayerId id) {
        var name = payers.get(place.client().id(), id).name();
        keeping.remove(place.client().id(), id);
        return back(place).saying("payer.removed", name);
    }

    View page(PayerPlace place, Payer payer, Fields fields, Fields merging) {
        List<Payer> others =
                payers.of(place.client().id()).stream()
                        .filter(other -> !other.id().equals(payer.id()) && !other.isRetired())
                        .toList();
        return new PayerPage(place, payer, others, fields, merging);
    }

    static Redirect back(PayerPlace place) {
        return Redirect.to(PayerPlace.path(place.client().id()));
    }
}
