package io.parvis.people.clientele;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the list of clients can show beside the name. Each employee chooses.
enum ClientColumn {
    LOGIN(true, ClientOrder.LOGIN),
    KIND(true, null),
    PROJECT(false, null),
    GROUP(true, null),
    CITY(false, null),
    COUNTRY(false, null),
    LANGUAGE(true, null),
    STATUS(true, null),
    ATTITUDE(true, null),
    PORTAL(false, null),
    REGISTERED(false, ClientOrder.REGISTERED);

    private final boolean shownAtFirst;
    private final @Nullable ClientOrder order;

    ClientColumn(boolean shownAtFirst, @Nullable ClientOrder order) {
        this.shownAtFirst = shownAtFirst;
        this.order = order;
    }

    /// By what a click on the heading orders the list, if by anything.
    @Nullable ClientOrder order() {
        return order;
    }

    static Set<ClientColumn> shownAtFirst() {
        var shown = EnumSet.noneOf(ClientColumn.class);
        Stream.of(values()).filter(column -> column.shownAtFirst).forEach(shown::add);
        return shown;
    }

    /// In the order in which the list shows them; a name that is no column is left out.
    static List<ClientColumn> named(Collection<String> names) {
        return Stream.of(values()).filter(column -> names.contains(column.name())).toList();
    }
}
