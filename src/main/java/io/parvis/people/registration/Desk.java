package io.parvis.people.registration;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.i18n.Translations;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where people register: at the firm itself or at one of its projects.
///
/// @param project whose address it is; null for the firm's own
/// @param fields those of the firm's own fields that are asked
/// @param languages which a newcomer may choose from
/// @param intoProject where newcomers at the firm's own address go; those at a project's go to that project
/// @param approval whether the office looks at each of them first
/// @param notified the employee who is told
/// @param secret signs the stamps of the form
/// @param version 0 for one that was never saved
record Desk(
        UUID id,
        @Nullable UUID project,
        boolean open,
        Set<Asked> asked,
        List<UUID> fields,
        List<String> languages,
        @Nullable UUID intoProject,
        @Nullable UUID group,
        boolean approval,
        @Nullable AccountId notified,
        Translations intro,
        byte[] secret,
        int version) {

    /// The same in those of its languages that the firm still offers; in its own where that would leave none.
    Desk among(List<String> offered) {
        var left = languages.stream().filter(offered::contains).toList();
        return left.isEmpty() ? this : speaking(left);
    }

    private Desk speaking(List<String> others) {
        return new Desk(
                id,
                project,
                open,
                asked,
                fields,
                others,
                intoProject,
                group,
                approval,
                notified,
                intro,
                secret,
                version);
    }

    boolean asks(Asked what) {
        return asked.contains(what);
    }

    /// The project that newcomers are put into.
    @Nullable UUID destination() {
        return project == null ? intoProject : project;
    }

    /// Where it stands in the portal.
    String path() {
        return project == null ? "/register" : "/register/" + project;
    }
}
