package io.parvis.talk.memos;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// What a worker and the office wrote to one another, as the worker sees it.
record OwnMemosPage(List<Memo> memos, Fields fields) implements View {

    boolean anyNew() {
        return memos.stream().anyMatch(memo -> memo.isNewTo(true));
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
