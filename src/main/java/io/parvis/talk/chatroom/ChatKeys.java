package io.parvis.talk.chatroom;

import io.parvis.people.identity.Token;
import io.parvis.talk.chat.ChatId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the keys of chats. Only their hashes are kept.
@Repository
class ChatKeys {

    /// How long a key opens its chat.
    static final Duration GOOD_FOR = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    ChatKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whose key it is.
    record Caller(UUID chat, String name, String language) {}

    /// One read outside the walls, by a function made for it.
    Optional<Caller> find(UUID firm, Token shown) {
        return jdbc.sql("select chat_id, name, language from door_chat(:firm, :hash, :now)")
                .param("firm", firm)
                .param("hash", shown.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) ->
                        new Caller(
                                row.getObject("chat_id", UUID.class),
                                row.getString("name"),
                                row.getString("language")))
                .optional();
    }

    /// Cuts a key to a chat.
    @Transactional(propagation = Propagation.MANDATORY)
    public Token cut(ChatId chat) {
        var token = Token.fresh();
        jdbc.sql("insert into chat_key (hash, chat_id, expires_at) values (:hash, :chat, :until)")
                .param("hash", token.hash())
                .param("chat", chat.value())
                .param("until", Timestamp.from(clock.instant().plus(GOOD_FOR)))
                .update();
        return token;
    }
}
