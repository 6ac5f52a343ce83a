package io.parvis.talk.chat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.files.Content;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what is said in chats, and the files that hang on it.
@Repository
@Transactional(readOnly = true)
public class Lines {

    /// How many are read at once.
    public static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Files files;

    Lines(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /// What was said after a number, in order, as much as is read at once: none after it when there is no more.
    public List<Line> after(ChatId chat, int number) {
        var lines =
                jdbc.sql(
                                """
                                select l.number, l.kind, l.by_visitor, l.author_id, l.author_name, l.text, l.written_at,
                                       (select array_agg(f.file_id)
                                          from chat_file f
                                         where f.firm_id = l.firm_id and f.chat_id = l.chat_id
                                           and f.number = l.number) as files
                                  from chat_line l
                                 where l.chat_id = :chat and l.number > :number
                                 order by l.number
                                 limit :most
                                """)
                        .param("chat", chat.value())
                        .param("number", number)
                        .param("most", AT_ONCE)
                        .query((row, _) -> new Read(line(row), ids(row)))
                        .list();
        return withFiles(lines);
    }

    /// All of it.
    public List<Line> all(ChatId chat) {
        var all = new ArrayList<>(after(chat, 0));
        while (!all.isEmpty() && all.size() % AT_ONCE == 0) {
            var more = after(chat, all.getLast().number());
            if (more.isEmpty()) {
                break;
            }
            all.addAll(more);
        }
        return List.copyOf(all);
    }

    /// The number under which something was said already.
    OptionalInt saidAs(ChatId chat, boolean byVisitor, UUID key) {
        return jdbc.sql(
                        """
                        select number
                          from chat_line
                         where chat_id = :chat and by_visitor = :visitor and key = :key
                        """)
                .param("chat", chat.value())
                .param("visitor", byVisitor)
                .param("key", key)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /// A file of this chat, if whoever asks sees the chat.
    public StoredFile file(ChatId chat, UUID file) {
        return jdbc.sql("select file_id from chat_file where chat_id = :chat and file_id = :file")
                .param("chat", chat.value())
                .param("file", file)
                .query(UUID.class)
                .optional()
                .map(files::get)
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Chat chat, Line line, UUID key) {
        jdbc.sql(
                        """
                        insert into chat_line (chat_id, number, kind, by_visitor, author_id, author_name, text, key,
                                               written_at)
                        values (:chat, :number, :kind, :visitor, cast(:author as uuid), :name, :text, :key, :at)
                        """)
                .param("chat", chat.id().value())
                .param("number", line.number())
                .param("kind", line.kind().name())
                .param("visitor", line.byVisitor())
                .param("author", line.author() == null ? null : line.author().value())
                .param("name", line.name())
                .param("text", line.text())
                .param("key", key)
                .param("at", Timestamp.from(line.at()))
                .update();
    }

    /// Hangs files on a line: the client's, where a user of a client has the chat.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hang(Chat chat, int number, List<Content> contents) {
        var domain = chat.visitor().domain();
        for (var content : contents) {
            var file = files.add(content, new Owner(domain == null ? null : domain.value(), false));
            jdbc.sql(
                            "insert into chat_file (chat_id, number, file_id) values (:chat, :number, :file)")
                    .param("chat", chat.id().value())
                    .param("number", number)
                    .param("file", file.id())
                    .update();
        }
    }

    private List<Line> withFiles(List<Read> lines) {
        var wanted = lines.stream().flatMap(line -> line.files().stream()).toList();
        if (wanted.isEmpty()) {
            return lines.stream().map(Read::line).toList();
        }
        var known =
                files.all(wanted).stream()
                        .collect(groupingBy(StoredFile::id, mapping(file -> file, toList())));
        return lines.stream().map(line -> line.with(known)).toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        var author = row.getObject("author_id", UUID.class);
        return new Line(
                row.getInt("number"),
                LineKind.valueOf(row.getString("kind")),
                row.getBoolean("by_visitor"),
                author == null ? null : new AccountId(author),
                row.getString("author_name"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant(),
                List.of());
    }

    private static List<UUID> ids(ResultSet row) throws SQLException {
        var array = row.getArray("files");
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    private record Read(Line line, List<UUID> files) {

        Line with(Map<UUID, List<StoredFile>> known) {
            var own =
                    files.stream()
                            .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                            .flatMap(List::stream)
                            .toList();
            return new Line(
                    line.number(),
                    line.kind(),
                    line.byVisitor(),
                    line.author(),
                    line.name(),
                    line.text(),
                    line.at(),
                    own);
        }
    }
}
