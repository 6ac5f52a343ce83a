package io.parvis.talk.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What becomes of each client a message is for, in one statement however many there are. Joined with the domain, whose
/// wall keeps the shielded ones out.
final class Outcomes {

    static final String SQL =
            """
            with reached as (
                select c.id, c.name, c.code, coalesce(nullif(c.contact_name, ''), a.name) as contact,
                       case when c.language = any(:written) then c.language
                            when :languageOnly then null
                            else :fallback end as language,
                       case when u.domain_id is not null and :promotional then 'UNSUBSCRIBED'
                            when a.state is distinct from 'ACTIVE' then 'NO_OWNER' end as barred
                  from client c
                  join domain d on d.firm_id = c.firm_id and d.id = c.id
                  left join account a on a.firm_id = d.firm_id and a.id = d.owner_id
                  left join unsubscription u on u.firm_id = c.firm_id and u.domain_id = c.id
                 where c.archived_at is null
                   and (cast(:clients as uuid[]) is null or c.id in (select unnest(cast(:clients as uuid[]))))),
            outcome as (
                select id, name, code, contact, language,
                       case when barred is null and language is null then 'NO_TEXT' else barred end as reason
                  from reached)
            """;

    private Outcomes() {}

    static Map<String, Object> parameters(
            Mailing.Content content, String firmsLanguage, UUID @Nullable [] clients) {
        var parameters = new HashMap<String, Object>();
        parameters.put("promotional", content.promotional());
        parameters.put("languageOnly", content.languageOnly());
        parameters.put("written", content.text().languages().toArray(String[]::new));
        parameters.put("fallback", content.fallback(firmsLanguage));
        parameters.put("clients", clients);
        return parameters;
    }
}
