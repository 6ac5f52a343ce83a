package io.parvis.people.clientele;

import io.parvis.people.clientele.ListViews.SavedFilter;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How an employee arranges the list of clients for themselves.
@Component
class ArrangingList {

    private final ListViews views;
    private final Events events;
    private final Ids ids;

    ArrangingList(ListViews views, Events events, Ids ids) {
        this.views = views;
        this.events = events;
        this.ids = ids;
    }

    @Transactional
    public void choose(Collection<ClientColumn> columns) {
        var person = Current.actor().self();
        views.choose(person, columns);
        events.publish(new ListViewChanged(person));
    }

    /// Keeps a filter under a name that this employee does not use yet.
    @Transactional
    public void keep(String name, ClientListQuery query) {
        var person = Current.actor().self();
        views.keep(person, new SavedFilter(ids.next(), name, query.parametersText()));
        events.publish(new ListViewChanged(person));
    }

    @Transactional
    public void forget(UUID filter) {
        views.forget(filter);
        events.publish(new ListViewChanged(Current.actor().self()));
    }
}
