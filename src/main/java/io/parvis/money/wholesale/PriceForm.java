package io.parvis.money.wholesale;

import io.parvis.platform.kernel.Money;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Currencies;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What the operator types for a price.
///
/// @param ending from that day on the service is not offered any more, and no amount counts
record PriceForm(
        @NotBlank @Size(max = 100) String service,
        @NotNull WholesaleUnit unit,
        String amount,
        @Size(max = 3) String currency,
        @NotNull LocalDate from,
        boolean ending) {

    /// @throws Refused at the amount or the currency, when there should be one and is none
    @Nullable Money price() {
        if (ending) {
            return null;
        }
        if (!Currencies.CODES.contains(currency)) {
            throw Refused.at("currency", "form.unreadable");
        }
        return Money.typed(amount, Currency.getInstance(currency))
                .orElseThrow(() -> Refused.at("amount", "wholesale.amount-unreadable"));
    }
}
