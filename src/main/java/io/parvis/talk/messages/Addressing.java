package io.parvis.talk.messages;

import io.parvis.platform.kernel.Refused;
import io.parvis.talk.categories.Categories;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds out for whom a message is: clients by the codes that were typed, and the codes of clients that were picked.
@Repository
@Transactional(readOnly = true)
class Addressing {

    private final JdbcClient jdbc;
    private final Categories categories;

    Addressing(JdbcClient jdbc, Categories categories) {
        this.jdbc = jdbc;
        this.categories = categories;
    }

    /// @throws Refused at the field that cannot be as it is
    Mailing.Content content(MailingForm typed) {
        if (categories.all().stream()
                .noneMatch(one -> one.active() && one.id().equals(typed.category()))) {
            throw Refused.at("category", "form.NotNull");
        }
        return typed.content(audience(typed));
    }

    /// The codes of these clients, as far as they are in sight.
    List<String> codes(List<UUID> clients) {
        return jdbc.sql("select code from domain where id = any(:ids) order by code limit 1000")
                .param("ids", clients.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private Audience audience(MailingForm typed) {
        return switch (typed.reach()) {
            case EVERYONE -> new Audience.Everyone();
            case FILTERED -> filtered(typed);
            case CHOSEN -> chosen(typed);
        };
    }

    private static Audience filtered(MailingForm typed) {
        if (typed.filter().isEmpty()) {
            throw Refused.at("reach", "form.NotNull");
        }
        return new Audience.Filtered(typed.filter());
    }

    private Audience chosen(MailingForm typed) {
        var wanted = typed.codesTyped();
        if (wanted.isEmpty()) {
            throw Refused.at("codes", "mailing.no-codes");
        }
        var known = known(wanted);
        wanted.stream()
                .filter(code -> !known.containsKey(code))
                .findFirst()
                .ifPresent(code -> {
                    throw Refused.at("codes", "mailing.unknown-code", code);
                });
        return new Audience.Chosen(wanted.stream().map(known::get).toList());
    }

    private Map<String, UUID> known(List<String> codes) {
        return jdbc
                .sql(
                        """
                        select c.code, d.id
                          from client c
                          join domain d on d.firm_id = c.firm_id and d.id = c.id
                         where c.code = any(:codes) and c.archived_at is null
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) ->
                        Map.entry(row.getString("code"), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
