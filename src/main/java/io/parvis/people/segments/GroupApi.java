package io.parvis.people.segments;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.ApiController;
import io.parvis.platform.api.Asked;
import io.parvis.platform.api.HeldTo;
import io.parvis.platform.api.Patch;
import io.parvis.platform.api.Reply;
import io.parvis.platform.api.Rules;
import io.parvis.platform.api.Seen;
import io.parvis.platform.api.Sent;
import io.parvis.platform.api.Slice;
import io.parvis.platform.api.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Groups of clients, for programs.
@ApiController("/groups")
@OfFeature(Feature.CLIENT_GROUPS)
class GroupApi {

    private final Groups groups;
    private final KeepingGroups keeping;
    private final Rules rules;

    GroupApi(Groups groups, KeepingGroups keeping, Rules rules) {
        this.groups = groups;
        this.keeping = keeping;
        this.rules = rules;
    }

    /// A group as programs read it.
    record GroupResource(UUID id, String name, String segment, boolean maySuspend) {

        static GroupResource of(ClientGroup group) {
            return new GroupResource(
                    group.id().value(), group.name(), group.segment(), group.maySuspend());
        }
    }

    /// What programs write of it. It is held to the rules of [GroupForm].
    @HeldTo(GroupForm.class)
    record GroupBody(
            @Nullable String name, @Nullable String segment, @Nullable Boolean maySuspend) {

        static GroupBody of(ClientGroup group) {
            return new GroupBody(group.name(), group.segment(), group.maySuspend());
        }

        GroupForm form(int version) {
            return new GroupForm(
                    text(name), text(segment), !Boolean.FALSE.equals(maySuspend), version);
        }
    }

    @GetMapping
    @Scoped(Scope.GROUPS_READ)
    Reply<Slice<GroupResource>> list(Asked<Asked.Everything> asked) {
        var all = groups.all().stream().map(GroupResource::of).toList();
        return Reply.of(Slice.of(all, asked, GroupResource::id));
    }

    @GetMapping("/{group}")
    @Scoped(Scope.GROUPS_READ)
    Reply<GroupResource> read(@PathVariable GroupId group) {
        return shown(groups.get(group), "");
    }

    @PostMapping
    @Scoped(Scope.GROUPS_WRITE)
    Reply<GroupResource> create(Sent<GroupBody> sent) {
        var id = keeping.add(rules.kept(sent.value().form(0)));
        return shown(groups.get(id), "/groups/" + id);
    }

    @PatchMapping("/{group}")
    @Scoped(Scope.GROUPS_WRITE)
    Reply<GroupResource> change(@PathVariable GroupId group, Patch<GroupBody> patch) {
        var before = groups.get(group);
        patch.seen().require(Tag.of(before.version()));
        var wanted = patch.over(GroupBody.of(before));
        keeping.change(group, rules.kept(wanted.form(before.version())));
        return shown(groups.get(group), "");
    }

    /// Where it has clients, the address says where they go.
    @DeleteMapping("/{group}")
    @Scoped(Scope.GROUPS_WRITE)
    Reply<Reply.Nothing> delete(
            @PathVariable GroupId group, Seen seen, Asked<Leaving.Asked> asked) {
        seen.require(Tag.of(groups.get(group).version()));
        keeping.remove(group, asked.filter().leaving());
        return Reply.done();
    }

    private static Reply<GroupResource> shown(ClientGroup group, String made) {
        var body = GroupResource.of(group);
        return Reply.at(made, body).tagged(Tag.of(group.version()));
    }
}
