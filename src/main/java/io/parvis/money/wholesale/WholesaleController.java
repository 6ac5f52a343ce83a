package io.parvis.money.wholesale;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What one firm is asked for.
@OperatorController("/firms/{slug}/wholesale")
class WholesaleController {

    private final Firms firms;
    private final WholesalePrices prices;
    private final SettingPrices setting;

    WholesaleController(Firms firms, WholesalePrices prices, SettingPrices setting) {
        this.firms = firms;
        this.prices = prices;
        this.setting = setting;
    }

    /// @param model the firm whose prices are taken over, by its address
    record Copying(@NotBlank String model) {}

    @GetMapping
    @Requires(Permission.RUN_INSTALLATION)
    View show(@PathVariable String slug) {
        return page(firms.tenant(slug), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.RUN_INSTALLATION)
    Answer set(@PathVariable String slug, Form<PriceForm> form) {
        var firm = firms.tenant(slug);
        return form.blaming("from", "wholesale_price_day_taken")
                .send(
                        typed -> {
                            setting.set(firm, typed);
                            return back(firm).saying("wholesale.set", typed.service());
                        },
                        fields -> page(firm, fields));
    }

    @PostMapping("/copies")
    @Requires(Permission.RUN_INSTALLATION)
    Answer copy(@PathVariable String slug, Form<Copying> form) {
        var firm = firms.tenant(slug);
        return form.send(
                typed -> {
                    var model = firms.tenant(typed.model());
                    setting.copy(firm, model);
                    return back(firm).saying("wholesale.copied", model.name());
                },
                fields -> page(firm, fields));
    }

    @DeleteMapping("/{price}")
    @Requires(Permission.RUN_INSTALLATION)
    Answer withdraw(@PathVariable String slug, @PathVariable UUID price) {
        var firm = firms.tenant(slug);
        setting.withdraw(firm, price);
        return back(firm).saying("wholesale.withdrawn");
    }

    private static Redirect back(Firm firm) {
        return Redirect.to("/firms/" + firm.slug() + "/wholesale");
    }

    private WholesalePage page(Firm firm, Fields fields) {
        var today = setting.today(firm);
        var list = Current.as(firm.system(), () -> prices.asOf(today));
        return new WholesalePage(firm, today, WholesaleLine.of(list, today), firms.all(), fields);
    }
}
