package io.parvis.people.segments;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A group of clients: a new one, or one to change or delete.
///
/// @param group null for a new one
/// @param clients how many are in it
/// @param leaving what was chosen in the dialog that deletes
record GroupPage(
        @Nullable ClientGroup group,
        int clients,
        List<ClientGroup> others,
        Fields fields,
        Fields leaving)
        implements View {

    static GroupPage fresh(Fields fields) {
        return new GroupPage(null, 0, List.of(), fields, Fields.empty());
    }

    static Fields fields(ClientGroup group) {
        return Fields.of(
                Map.of(
                        "name", group.name(),
                        "segment", group.segment(),
                        "maySuspend", group.maySuspend(),
                        "version", group.version()));
    }

    @Override
    public int status() {
        return fields.anyError() || leaving.anyError() ? 422 : 200;
    }

    List<Choice> places() {
        return Leaving.places(t("groups.delete-none"), others, ClientGroup::id, ClientGroup::name);
    }
}
