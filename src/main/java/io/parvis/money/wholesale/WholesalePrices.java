package io.parvis.money.wholesale;

import io.parvis.platform.kernel.Money;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what the operator asks of the current firm.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WholesalePrices {

    private static final String PRICE =
            "select id, service, unit, valid_from, amount, currency from wholesale_price p ";

    private final JdbcClient jdbc;

    WholesalePrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What counts on a day and what is announced for later, by service, unit and day.
    @Transactional(readOnly = true)
    public List<WholesalePrice> asOf(LocalDate day) {
        return jdbc.sql(
                        PRICE
                                + """
                                where not exists (
                                    select from wholesale_price later
                                     where later.firm_id = p.firm_id and later.unit = p.unit
                                       and lower(later.service) = lower(p.service)
                                       and later.valid_from > p.valid_from and later.valid_from <= :day)
                                order by lower(service) collate reader_order, lower(service), unit, valid_from
                                """)
                .param("day", day)
                .query((row, _) -> price(row))
                .list();
    }

    public WholesalePrice get(UUID id) {
        return jdbc.sql(PRICE + "where firm_id = current_firm() and id = :id")
                .param("id", id)
                .query((row, _) -> price(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The index `wholesale_price_day_taken` refuses a second price of a service from the same day on.
    public void add(WholesalePrice price, Instant at) {
        var money = price.price();
        jdbc.sql(
                        """
                        insert into wholesale_price (id, service, unit, valid_from, amount, currency, set_at)
                        values (:id, :service, :unit, :from, cast(:amount as numeric), cast(:currency as text), :at)
                        """)
                .param("id", price.id())
                .param("service", price.service())
                .param("unit", price.unit().name())
                .param("from", price.from())
                .param("amount", money == null ? null : money.amount())
                .param("currency", money == null ? null : money.currency().getCurrencyCode())
                .param("at", Timestamp.from(at))
                .update();
    }

    public void remove(UUID id) {
        jdbc.sql("delete from wholesale_price where firm_id = current_firm() and id = :id")
                .param("id", id)
                .update();
    }

    private static WholesalePrice price(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new WholesalePrice(
                row.getObject("id", UUID.class),
                row.getString("service"),
                WholesaleUnit.valueOf(row.getString("unit")),
                row.getObject("valid_from", LocalDate.class),
                amount == null
                        ? null
                        : new Money(amount, Currency.getInstance(row.getString("currency"))));
    }
}
