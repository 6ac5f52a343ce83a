package io.parvis.talk.categories;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

/// What can happen to a category.
public sealed interface CategoryEvent extends Event {

    Category category();

    @Override
    default Subject subject() {
        return new Subject("category", category().id());
    }

    record CategoryAdded(Category category) implements CategoryEvent {}

    /// @param category as it is now
    record CategoryChanged(Category category) implements CategoryEvent {}

    record CategoryRemoved(Category category) implements CategoryEvent {}
}
