package io.parvis.talk.chatroom;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the sites of the firm's own on which its chat may stand.
@Repository
class Sites {

    private final JdbcClient jdbc;

    Sites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As a browser names them, in the order of the alphabet.
    @Transactional(readOnly = true)
    public List<String> all() {
        return jdbc.sql("select origin from chat_site order by origin").query(String.class).list();
    }

    /// These and no others from now on.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Collection<String> origins) {
        jdbc.sql("delete from chat_site where origin <> all(:origins)")
                .param("origins", origins.toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into chat_site (origin)
                        select origin from unnest(cast(:origins as text[])) origin
                            on conflict do nothing
                        """)
                .param("origins", origins.toArray(String[]::new))
                .update();
    }
}
