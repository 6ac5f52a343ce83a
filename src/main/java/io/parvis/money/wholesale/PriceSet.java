package io.parvis.money.wholesale;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The operator set a price, or said that a service ends.
record PriceSet(UUID firm, WholesalePrice price) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return price.told();
    }
}
