package io.parvis.talk.memos;

import io.parvis.people.firm.Feature;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.workers.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who reads what the office writes: workers with a portal, where it shows messages.
@Repository
class MemoReaders {

    private final JdbcClient jdbc;

    MemoReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean has(WorkerId worker) {
        return isShown() && hasPortal(worker);
    }

    private static boolean isShown() {
        var firm = Visit.here().firm();
        return firm.has(Feature.WORKER_PORTAL)
                && firm.menu(Audience.WORKER).has(MenuEntry.MESSAGES);
    }

    private boolean hasPortal(WorkerId worker) {
        return jdbc.sql(
                        """
                        select exists (select from worker
                                        where id = :worker and account_id is not null and archived_at is null)
                        """)
                .param("worker", worker.value())
                .query(Boolean.class)
                .single();
    }
}
