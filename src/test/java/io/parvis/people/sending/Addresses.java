package io.parvis.people.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;

/// The addresses an administrator lets the firm write from.
record Addresses(Cast firm, Visitor admin, Web web, Rows rows, Mailbox mailbox) {

    static final String PATH = "/settings/sending";

    Page add(String wanted) {
        return admin.open(PATH).submit("/addresses", "address", wanted);
    }

    void added(String wanted) {
        add(wanted);
        verify(wanted);
    }

    void verify(String wanted) {
        var page = open(mailbox.last(wanted).link());
        assertThat(page.submit(page.path()).status()).isEqualTo(200);
    }

    /// What a link in a mail leads to.
    Page open(String link) {
        return web.at(firm.admin().door()).open("site:" + link);
    }

    String id(String wanted) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select id::text from sending_address where address = ?")
                                .param(wanted)
                                .query(String.class)
                                .single());
    }

    /// From where the last mail to the owner of the bakery comes.
    String from() {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select from_address from mail where recipient = ?
                                         order by created_at desc, id desc limit 1
                                        """)
                                .param(firm.owner().identifier())
                                .query(String.class)
                                .single());
    }
}
