package io.parvis.house;

import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.Cast;
import io.parvis.testing.Rows;

/// All that a firm keeps, in a few letters: when they are the same, nothing was changed.
final class Fingerprint {

    private Fingerprint() {}

    static String of(Cast cast, Rows rows) {
        return rows.as(
                Actor.system(cast.firm().id(), cast.firm().locale("en"), cast.firm().zone()),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select concat_ws(' ',
                                            (select md5(string_agg(t::text, '' order by t::text)) from account t where t.realm <> 'KEY' and t.role <> 'DELEGATED_ADMINISTRATOR'),
                                            (select md5(string_agg(t::text, '' order by t::text)) from credential t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from client t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from domain t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from member t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from payer t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from member_right t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from domain_message t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from domain_comment t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from absence t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from worker t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from client_group t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from project t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from attitude t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from client_field t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from client_standing t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from stay t),
                                            (select md5(string_agg(t::text, '' order by t::text)) from audit_entry t))
                                        """)
                                .query(String.class)
                                .single());
    }
}
