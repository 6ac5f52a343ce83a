package io.parvis.talk.chat;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about chats as such. What is said in them is read by [Lines].
@Repository
@Transactional(readOnly = true)
public class Chats {

    private static final String READ =
            """
            select id, domain_id, member_id, visitor_name, visitor_email, language, state, employee_id, employee_name,
                   last_number, visitor_read, office_read, wants_mail, begun_at, taken_at, ended_at, visitor_seen_at,
                   ticket_id
              from chat
            """;

    private final JdbcClient jdbc;

    Chats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Chat> find(ChatId id) {
        return jdbc.sql(READ + " where id = :id")
                .param("id", id.value())
                .query(ChatRows::chat)
                .optional();
    }

    public Chat get(ChatId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// The one that a user of a client has at this moment, or had last and has not put aside.
    public Optional<Chat> running(AccountId member) {
        return jdbc.sql(READ + " where member_id = :member and state in ('QUEUED', 'OPEN')")
                .param("member", member.value())
                .query(ChatRows::chat)
                .optional();
    }

    /// How many wait who came before.
    public int before(Chat chat) {
        return jdbc.sql(
                        "select count(*) from chat where state = 'QUEUED' and (begun_at, id) < (:at, :id)")
                .param("at", Timestamp.from(chat.times().begun()))
                .param("id", chat.id().value())
                .query(Integer.class)
                .single();
    }

    /// The chat, kept for this transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public Chat lock(ChatId id) {
        return jdbc.sql(READ + " where id = :id for update")
                .param("id", id.value())
                .query(ChatRows::chat)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Chat chat) {
        var domain = chat.visitor().domain();
        var member = chat.visitor().member();
        jdbc.sql(
                        """
                        insert into chat (id, domain_id, member_id, visitor_name, visitor_email, language, state, begun_at,
                                          ended_at, visitor_seen_at)
                        values (:id, cast(:domain as uuid), cast(:member as uuid), :name, :email, :language, :state, :at,
                                cast(:ended as timestamptz), :at)
                        """)
                .param("id", chat.id().value())
                .param("domain", domain == null ? null : domain.value())
                .param("member", member == null ? null : member.value())
                .param("name", chat.visitor().name())
                .param("email", chat.visitor().email())
                .param("language", chat.language())
                .param("state", chat.state().name())
                .param("at", Timestamp.from(chat.times().begun()))
                .param("ended", timestamp(chat.times().ended()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Chat chat) {
        var holder = chat.holder();
        jdbc.sql(
                        """
                        update chat
                           set state = :state, employee_id = cast(:employee as uuid), employee_name = :name,
                               last_number = :last, wants_mail = :mail, taken_at = cast(:taken as timestamptz),
                               ended_at = cast(:ended as timestamptz), ticket_id = cast(:ticket as uuid)
                         where id = :id
                        """)
                .param("state", chat.state().name())
                .param("employee", holder == null ? null : holder.id().value())
                .param("name", holder == null ? "" : holder.name())
                .param("last", chat.lastNumber())
                .param("mail", chat.wantsMail())
                .param("taken", timestamp(chat.times().taken()))
                .param("ended", timestamp(chat.times().ended()))
                .param("ticket", chat.ticket())
                .param("id", chat.id().value())
                .update();
    }

    /// Notes how far a side has read. @return whether that is farther than before
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean read(ChatId id, boolean byVisitor, int upTo) {
        var column = byVisitor ? "visitor_read" : "office_read";
        return jdbc.sql(
                                "update chat set %1$s = least(:number, last_number) where id = :id and %1$s < :number and %1$s < last_number"
                                        .formatted(column))
                        .param("number", upTo)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /// The visitors of these chats are there. What somebody else works on at this moment waits for the next beat.
    @Transactional
    public void seen(Collection<ChatId> chats, Instant now) {
        jdbc.sql(
                        """
                        update chat
                           set visitor_seen_at = :now
                         where id in (select c.id from chat c where c.id = any(:ids) order by c.id for update skip locked)
                        """)
                .param("now", Timestamp.from(now))
                .param("ids", chats.stream().map(ChatId::value).toArray(UUID[]::new))
                .update();
    }

    /// Chats that run though their visitor was last there before a moment, the oldest first.
    List<ChatId> abandoned(Instant before, int most) {
        return jdbc.sql(
                        """
                        select id
                          from chat
                         where state in ('QUEUED', 'OPEN') and state <> 'DONE' and visitor_seen_at < :before
                         order by begun_at, id
                         limit :most
                        """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, _) -> new ChatId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Forgets what people who are no clients said, once it is over since a moment. @return how many chats
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetStrangers(Instant before) {
        return jdbc.sql(
                        "delete from chat where ended_at < :before and domain_id is null and state = 'DONE'")
                .param("before", Timestamp.from(before))
                .update();
    }

    /// Takes away all chats of these clients.
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(Collection<UUID> clients) {
        jdbc.sql("delete from chat where domain_id = any(:clients)")
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
