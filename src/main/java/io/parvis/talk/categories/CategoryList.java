package io.parvis.talk.categories;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;

/// The categories in their order.
///
/// @param names of the employees who are responsible for one
record CategoryList(List<Category> rows, Map<AccountId, String> names) implements View {

    String name(Category category) {
        return category.name().in(Current.locale().getLanguage());
    }

    /// Empty when nobody in particular is.
    String responsible(Category category) {
        var employee = category.responsible().employee();
        if (employee != null) {
            return names.getOrDefault(employee, "");
        }
        var function = category.responsible().function();
        return function == null ? "" : t(function);
    }
}
