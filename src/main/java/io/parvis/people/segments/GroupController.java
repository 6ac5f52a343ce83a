package io.parvis.people.segments;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The groups of the firm's clients.
@OfficeController("/settings/groups")
@OfFeature(Feature.CLIENT_GROUPS)
class GroupController {

    private final Groups groups;
    private final KeepingGroups keeping;

    GroupController(Groups groups, KeepingGroups keeping) {
        this.groups = groups;
        this.keeping = keeping;
    }

    @GetMapping
    @Requires(Permission.MANAGE_SEGMENTS)
    View list() {
        return new GroupList(groups.all(), groups.clients());
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_SEGMENTS)
    View ask() {
        return GroupPage.fresh(Fields.of(Map.of("maySuspend", true, "version", 0)));
    }

    @PostMapping
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer add(Form<GroupForm> form) {
        return form.blaming("name", "client_group_name_taken")
                .send(
                        typed -> {
                            keeping.add(typed);
                            return list("segment.added", typed.name());
                        },
                        GroupPage::fresh);
    }

    @GetMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    View show(@PathVariable GroupId id) {
        var group = groups.get(id);
        return page(group, GroupPage.fields(group), Fields.empty());
    }

    @PostMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer change(@PathVariable GroupId id, Form<GroupForm> form) {
        return form.blaming("name", "client_group_name_taken")
                .send(
                        typed -> {
                            keeping.change(id, typed);
                            return list("segment.changed", typed.name());
                        },
                        typed -> again(groups.get(id), typed));
    }

    @DeleteMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer remove(@PathVariable GroupId id, Form<Leaving> form) {
        var group = groups.get(id);
        return form.send(
                leaving -> {
                    keeping.remove(id, leaving);
                    return list("segment.removed", group.name());
                },
                leaving -> page(group, GroupPage.fields(group), leaving));
    }

    private static Redirect list(String said, String name) {
        return Redirect.to("/settings/groups").saying(said, name);
    }

    private View again(ClientGroup group, Fields typed) {
        return page(group, Editing.again(typed, group.version()), Fields.empty());
    }

    private View page(ClientGroup group, Fields fields, Fields leaving) {
        var others = groups.all().stream().filter(other -> !other.equals(group)).toList();
        return new GroupPage(group, groups.clients(group.id()), others, fields, leaving);
    }
}
