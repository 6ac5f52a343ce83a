package io.parvis.people.administrators;

import io.parvis.people.identity.AccountState;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// Who is a delegated administrator, and who can become one.
///
/// @param fragment what the candidates are narrowed to
/// @param candidates the first of them
record DelegatesPage(
        List<Delegate> delegates, String fragment, List<Candidate> candidates, Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    boolean waits(Delegate delegate) {
        return delegate.state() == AccountState.INVITED;
    }

    boolean hasMore() {
        return candidates.size() == Delegates.MOST;
    }

    List<Choice> choices() {
        return candidates.stream()
                .map(one ->
                        new Choice(
                                one.account().toString(),
                                one.name(),
                                one.email() + " · " + one.clients()))
                .toList();
    }
}
