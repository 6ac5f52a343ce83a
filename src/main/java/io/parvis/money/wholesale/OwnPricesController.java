package io.parvis.money.wholesale;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// What the firm is asked for, as the firm reads it.
@OfficeController("/settings/wholesale-prices")
class OwnPricesController {

    private final WholesalePrices prices;
    private final SettingPrices setting;

    OwnPricesController(WholesalePrices prices, SettingPrices setting) {
        this.prices = prices;
        this.setting = setting;
    }

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View show() {
        var today = setting.today(Visit.here().firm());
        return new OwnPricesPage(WholesaleLine.of(prices.asOf(today), today));
    }
}
