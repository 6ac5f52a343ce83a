package io.parvis.people.clientele;

import io.parvis.people.clientele.ClientList.Arrangement;
import io.parvis.people.clientele.ClientList.Found;
import io.parvis.people.clientele.ClientRows.Count;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of clients, and how an employee likes it.
@OfficeController("/clients")
class ClientListController {

    private final ClientRows rows;
    private final Sortings sortings;
    private final ListViews views;
    private final ArrangingList arranging;

    ClientListController(
            ClientRows rows, Sortings sortings, ListViews views, ArrangingList arranging) {
        this.rows = rows;
        this.sortings = sortings;
        this.views = views;
        this.arranging = arranging;
    }

    record ColumnsForm(@Nullable List<String> columns, @Size(max = 2000) String query) {}

    record FilterForm(@NotBlank @Size(max = 60) String name, @Size(max = 2000) String query) {}

    @GetMapping
    @Requires(Permission.SEE_CLIENTS)
    @Transactional(readOnly = true)
    View list(@RequestParam Map<String, String> sent) {
        return page(ClientListQuery.of(sent), Fields.empty());
    }

    @PostMapping("/columns")
    @Requires(Permission.SEE_CLIENTS)
    Answer choose(Form<ColumnsForm> form) {
        return form.send(
                typed -> {
                    var names = typed.columns() == null ? List.<String>of() : typed.columns();
                    arranging.choose(ClientColumn.named(names));
                    return back(Addressed.read(typed.query()));
                },
                fields -> page(Addressed.read(fields.value("query")), fields.in("columns")));
    }

    @PostMapping("/filters")
    @Requires(Permission.SEE_CLIENTS)
    Answer keep(Form<FilterForm> form) {
        return form.blaming("name", "saved_filter_name_taken")
                .send(
                        typed -> {
                            var query = Addressed.read(typed.query());
                            arranging.keep(typed.name(), query);
                            return back(query).saying("clients.filter.kept", typed.name());
                        },
                        fields ->
                                page(
                                        Addressed.read(fields.value("query")),
                                        fields.in("keep-filter")));
    }

    @DeleteMapping("/filters/{filter}")
    @Requires(Permission.SEE_CLIENTS)
    Redirect forget(@PathVariable UUID filter) {
        arranging.forget(filter);
        return Redirect.to("/clients").saying("clients.filter.forgotten");
    }

    private static Redirect back(ClientListQuery query) {
        return Redirect.to(query.href("", "", ""));
    }

    private ClientList page(ClientListQuery query, Fields form) {
        var arrangement = new Arrangement(views.columns(), views.filters());
        return new ClientList(query, read(query), sortings.all(), arrangement, form);
    }

    private Found read(ClientListQuery query) {
        var zone = Current.actor().zone();
        var found = rows.page(query, zone, ClientList.PAGE + 1);
        if (found.isEmpty() && query.mayBeMistyped()) {
            var alike = rows.resembling(query, zone, ClientList.PAGE);
            return new Found(alike, false, new Count(alike.size(), false), true);
        }
        var more = found.size() > ClientList.PAGE;
        var shown = more ? found.subList(0, ClientList.PAGE) : found;
        var known = !more && query.after() == null;
        var count = known ? new Count(shown.size(), false) : rows.count(query, zone);
        return new Found(shown, more, count, false);
    }
}
