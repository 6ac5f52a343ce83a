package io.parvis.talk.chatdesk;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.talk.answers.Snippet;
import io.parvis.talk.categories.Category;
import io.parvis.talk.chat.Chat;
import io.parvis.talk.chat.ChatState;
import io.parvis.talk.chat.Placements.Likely;
import io.parvis.talk.chatdesk.Colleagues.Colleague;
import java.util.List;

/// A chat as it stands open on the desk. Part of the page of the desk, which puts it in.
record ChatSheet(Chat chat, AccountId self, Offered offered) implements View {

    /// What can be put in, chosen from, or passed to.
    ///
    /// @param likely clients who may be meant, where a stranger talks
    record Offered(
            List<Snippet> snippets,
            List<Category> categories,
            List<Colleague> colleagues,
            List<Likely> likely) {}

    String here() {
        return Show.base() + "/chat/" + chat.id();
    }

    /// Unique on the desk, where several stand side by side.
    String id(String part) {
        return part + "-" + chat.id();
    }

    boolean isRunning() {
        return chat.state().isRunning();
    }

    boolean isMine() {
        var holder = chat.holder();
        return holder != null && holder.id().equals(self);
    }

    /// Whether one writes in it from here.
    boolean isAnswered() {
        return isRunning() && isMine();
    }

    /// Whether it is over, and one may say what becomes of it.
    boolean isToClose() {
        return chat.state() == ChatState.LEFT || chat.state() == ChatState.ENDED && isMine();
    }

    String clientHref() {
        var domain = chat.visitor().domain();
        return domain == null ? "" : Show.base() + "/clients/" + domain.value();
    }

    List<Choice> categories() {
        var language = Current.locale().getLanguage();
        return offered.categories().stream()
                .map(one -> new Choice(one.id().toString(), one.name().in(language)))
                .toList();
    }

    List<Choice> colleagues() {
        return offered.colleagues().stream()
                .map(one ->
                        new Choice(
                                one.employee().id().toString(),
                                one.there()
                                        ? t("chatdesk.colleague-there", one.employee().name())
                                        : one.employee().name()))
                .toList();
    }
}
