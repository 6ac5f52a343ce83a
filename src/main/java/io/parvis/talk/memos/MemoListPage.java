package io.parvis.talk.memos;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.View;
import io.parvis.talk.memos.Conversations.Conversation;
import java.util.List;

/// The workers with whom the office writes.
///
/// @param waiting how many of them nobody at the office has read
record MemoListPage(int waiting, List<Conversation> rows) implements View {

    static final int MOST = 200;

    String last(Conversation row) {
        return row.fromWorker() ? row.last() : t("memos.by-office", row.last());
    }
}
