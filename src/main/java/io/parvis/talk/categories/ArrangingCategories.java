package io.parvis.talk.categories;

import io.parvis.people.employees.Employees;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.categories.CategoryEvent.CategoryAdded;
import io.parvis.talk.categories.CategoryEvent.CategoryChanged;
import io.parvis.talk.categories.CategoryEvent.CategoryRemoved;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How the firm sorts its tickets.
@Component
public class ArrangingCategories {

    private final Categories categories;
    private final Employees employees;
    private final Ids ids;
    private final Events events;

    ArrangingCategories(Categories categories, Employees employees, Ids ids, Events events) {
        this.categories = categories;
        this.employees = employees;
        this.ids = ids;
        this.events = events;
    }

    /// @throws Refused at the field `responsible` when nobody active has that id
    @Transactional
    void add(CategoryForm wanted) {
        var category = checked(wanted.category(ids.next(), 0));
        categories.add(category);
        events.publish(new CategoryAdded(category));
    }

    /// @throws Refused at the field `responsible` when nobody active has that id
    /// @throws io.parvis.platform.kernel.Stale when somebody changed it since that version
    @Transactional
    void change(UUID id, int version, CategoryForm wanted) {
        var before = categories.get(id);
        var category = wanted.category(id, version);
        if (!category.responsible().equals(before.responsible())) {
            checked(category);
        }
        categories.change(category);
        events.publish(new CategoryChanged(category));
    }

    /// The constraint `ticket_category_used` refuses one that some ticket is in: it can be made inactive.
    @Transactional
    void remove(UUID id, int version) {
        var category = categories.get(id);
        categories.remove(id, version);
        events.publish(new CategoryRemoved(category));
    }

    private Category checked(Category category) {
        var employee = category.responsible().employee();
        if (employee != null && !employees.isActive(employee)) {
            throw Refused.at("responsible", "category.responsible.gone");
        }
        return category;
    }
}
