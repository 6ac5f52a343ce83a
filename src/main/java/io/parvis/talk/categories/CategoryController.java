package io.parvis.talk.categories;

import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Support > Categories.
@OfficeController("/ticket-categories")
class CategoryController {

    private static final int STEP = 10;

    private final Categories categories;
    private final ArrangingCategories arranging;
    private final Employees employees;

    CategoryController(Categories categories, ArrangingCategories arranging, Employees employees) {
        this.categories = categories;
        this.arranging = arranging;
        this.employees = employees;
    }

    record Removal(@NotNull Integer version) {}

    @GetMapping
    @Requires(Permission.MANAGE_SUPPORT)
    @Transactional(readOnly = true)
    View list() {
        var all = categories.all();
        var named =
                all.stream()
                        .map(category -> category.responsible().employee())
                        .filter(Objects::nonNull)
                        .collect(Collectors.<AccountId>toSet());
        return new CategoryList(all, employees.names(named));
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_SUPPORT)
    View ask() {
        var last = categories.all().stream().mapToInt(Category::place).max().orElse(0);
        return page(null, Fields.of(Map.of("active", true, "weight", 0, "place", last + STEP)));
    }

    @PostMapping
    @Requires(Permission.MANAGE_SUPPORT)
    Answer add(Form<CategoryForm> form) {
        return form.send(
                typed -> {
                    arranging.add(typed);
                    return back().saying("category.added");
                },
                fields -> page(null, fields));
    }

    @GetMapping("/{category}")
    @Requires(Permission.MANAGE_SUPPORT)
    View show(@PathVariable UUID category) {
        return page(category, CategoryForm.fields(categories.get(category)));
    }

    @PostMapping("/{category}")
    @Requires(Permission.MANAGE_SUPPORT)
    Answer change(@PathVariable UUID category, Form<CategoryForm> form) {
        return form.send(
                typed -> {
                    if (typed.version() == null) {
                        throw Refused.because("form.unreadable");
                    }
                    arranging.change(category, typed.version(), typed);
                    return back().saying("category.changed");
                },
                fields -> page(category, fields));
    }

    @DeleteMapping("/{category}")
    @Requires(Permission.MANAGE_SUPPORT)
    Answer remove(@PathVariable UUID category, Form<Removal> form) {
        return form.send(
                typed -> {
                    arranging.remove(category, typed.version());
                    return back().saying("category.removed");
                },
                fields -> refusedRemoval(category, fields));
    }

    private View refusedRemoval(UUID id, Fields refused) {
        var kept = CategoryForm.fields(categories.get(id));
        return page(id, new Fields(kept.values(), refused.errors(), kept.prefix()));
    }

    private View page(@Nullable UUID id, Fields fields) {
        return new CategoryPage(id == null ? null : categories.get(id), fields, employees.active());
    }

    private static Redirect back() {
        return Redirect.to("/ticket-categories");
    }
}
