package io.parvis.trust.seeding;

import io.parvis.people.firm.Firms;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the firm's own shelf with documents that have been read. Their words are made of syllables, some of which come
/// often and most of which seldom, as words do; there are no files behind them.
@Component
public class ArchiveSeeding {

    /// What words begin with, the most frequent first.
    private static final List<String> SYLLABLES =
            List.of(
                    "ver", "be", "ge", "con", "huis", "fac", "werk", "dag", "sal", "bel", "kat",
                    "tra", "ze", "lo", "nam", "stuk", "prijs", "klant", "uur", "maan", "jaar",
                    "bank", "post", "wet", "kas", "zorg", "mut", "kilo", "pen", "rus");

    private static final int WORDS = 80;
    private static final int AT_ONCE = 5_000;

    private static final String DOCUMENTS =
            """
            insert into document (id, label, folder, on_portal, on_team, by_client, version)
            select uuidv7(), 'Stuk ' || number, '', true, false, false, 1
              from generate_series(cast(:first as integer), :last) as number
            """;

    private static final String FILES =
            """
            with filed as (
                insert into file (id, internal, name, type, size, hash, kept_at)
                select d.id, true, d.label || '.pdf', 'application/pdf', 100000, repeat('0', 64), transaction_timestamp()
                  from document d
                  join document_text t on t.document_id = d.id
                 where t.state = 'WAITING'
                returning id)
            insert into document_version (document_id, number, file_id, stored_at, stored_by)
            select id, 1, id, transaction_timestamp(), 'Archive' from filed
            """;

    private static final String TEXTS =
            """
            update document_text t
               set state = 'PLAIN',
                   content = (select string_agg(said.syllable[cast(ceil(:many * power(random(), 3)) as integer)]
                                                || said.syllable[cast(ceil(:many * power(random(), 2)) as integer)]
                                                || said.syllable[cast(ceil(:many * random()) as integer)], ' ')
                                from (select cast(:syllables as text[]) as syllable) said
                               cross join generate_series(1, :words)
                               where t.document_id is not null)
             where t.state = 'WAITING'
            """;

    private final Firms firms;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ArchiveSeeding(Firms firms, JdbcClient jdbc, TransactionTemplate transaction) {
        this.firms = firms;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Adds so many to what the firm has.
    public void fill(SeededFirm firm, int documents) {
        var filled = firms.find(firm.slug()).orElseThrow();
        for (int from = 1; from <= documents; from += AT_ONCE) {
            int first = from;
            int last = Math.min(documents, from + AT_ONCE - 1);
            Current.run(
                    filled.system(),
                    () -> transaction.executeWithoutResult(_ -> file(first, last)));
        }
    }

    private void file(int first, int last) {
        jdbc.sql(DOCUMENTS).param("first", first).param("last", last).update();
        jdbc.sql(FILES).update();
        jdbc.sql(TEXTS)
                .param("syllables", SYLLABLES.toArray(String[]::new))
                .param("many", SYLLABLES.size())
                .param("words", WORDS)
                .update();
    }
}
