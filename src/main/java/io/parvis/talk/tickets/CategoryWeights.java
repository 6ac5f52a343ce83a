package io.parvis.talk.tickets;

import io.parvis.platform.tenancy.Walls;
import io.parvis.talk.categories.CategoryEvent.CategoryChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sorts the queue anew when a category weighs more or less. Shielded tickets too, which whoever changed it may not see.
@Component
class CategoryWeights {

    private final Tickets tickets;
    private final Walls walls;

    CategoryWeights(Tickets tickets, Walls walls) {
        this.tickets = tickets;
        this.walls = walls;
    }

    @EventListener
    void on(CategoryChanged changed) {
        var category = changed.category();
        walls.over(() -> {
            tickets.rank(category.id(), category.weight());
            return true;
        });
    }
}
