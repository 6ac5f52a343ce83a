package io.parvis.talk.tickets;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.ApiController;
import io.parvis.platform.api.Asked;
import io.parvis.platform.api.Reply;
import io.parvis.platform.api.Rules;
import io.parvis.platform.api.Sent;
import io.parvis.platform.api.Slice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What is written in tickets, for programs. The newest five hundred are read, the oldest of them first.
@ApiController("/tickets/{ticket}")
class TicketMessageApi {

    private final TicketSheets sheets;
    private final Conversations conversations;
    private final Answering answering;
    private final Rules rules;

    TicketMessageApi(
            TicketSheets sheets, Conversations conversations, Answering answering, Rules rules) {
        this.sheets = sheets;
        this.conversations = conversations;
        this.answering = answering;
        this.rules = rules;
    }

    /// A message or a note as programs read it.
    record MessageResource(String author, boolean byClient, String text, Instant writtenAt) {

        static MessageResource of(Entry entry) {
            return new MessageResource(
                    entry.author(), entry.byClient(), entry.text(), entry.writtenAt());
        }
    }

    /// What is to be written.
    record NewMessage(@Nullable @NotBlank @Size(max = 20_000) String text) {

        String said() {
            return text == null ? "" : text.strip();
        }
    }

    /// What both sides read.
    @GetMapping("/messages")
    @Scoped(Scope.TICKETS_READ)
    Reply<Slice<MessageResource>> messages(
            @PathVariable TicketId ticket, Asked<Asked.Everything> asked) {
        return slice(ticket, conversations.messages(ticket), asked);
    }

    /// Answers the client, who is told by mail.
    @PostMapping("/messages")
    @Scoped(Scope.TICKETS_WRITE)
    Reply<MessageResource> answer(@PathVariable TicketId ticket, Sent<NewMessage> sent) {
        answering.answer(
                Visit.here().firm(), ticket, Written.of(rules.kept(sent.value()).said()), null);
        return written(ticket, conversations.messages(ticket), "/messages");
    }

    /// What only the firm reads.
    @GetMapping("/notes")
    @Scoped(Scope.TICKETS_READ)
    Reply<Slice<MessageResource>> notes(
            @PathVariable TicketId ticket, Asked<Asked.Everything> asked) {
        return slice(ticket, conversations.notes(ticket), asked);
    }

    @PostMapping("/notes")
    @Scoped(Scope.TICKETS_WRITE)
    Reply<MessageResource> note(@PathVariable TicketId ticket, Sent<NewMessage> sent) {
        answering.note(ticket, Written.of(rules.kept(sent.value()).said()));
        return written(ticket, conversations.notes(ticket), "/notes");
    }

    private Reply<Slice<MessageResource>> slice(
            TicketId ticket, List<Entry> entries, Asked<?> asked) {
        sheets.get(ticket);
        var all = entries.stream().map(MessageResource::of).toList();
        return Reply.of(Slice.of(all, asked, MessageResource::writtenAt));
    }

    private static Reply<MessageResource> written(
            TicketId ticket, List<Entry> entries, String where) {
        return Reply.created("/tickets/" + ticket + where, MessageResource.of(entries.getLast()));
    }
}
