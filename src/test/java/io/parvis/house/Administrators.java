package io.parvis.house;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Delegation;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Provisioned;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import java.util.UUID;

/// A firm with delegates: the owner of the bakery and its delegate administer it. The office knows the first, its twin,
/// under another account.
record Administrators(Cast cast, Person twin, Rows rows) {

    static final String THIEF = "mallory@thief.example";

    static Administrators of(Cast cast, Web web, Rows rows) {
        var owner = cast.owner();
        var twin =
                new Person(
                        cast.firm(),
                        Delegation.of(cast, rows),
                        Realm.STAFF,
                        "DELEGATED_ADMINISTRATOR",
                        owner.name(),
                        owner.identifier(),
                        owner.language());
        var named =
                web.as(cast.admin()).post("/settings/delegates", "member", cast.delegate().id());
        if (named.status() != 303) {
            throw new IllegalStateException(named.source());
        }
        Provisioned.firm(cast, rows).with("A-1", cast.bakery().id());
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "insert into credential (account_id, hash, changed_at) select ?, hash, changed_at from credential where account_id = ?")
                                .param(twin.id())
                                .param(cast.admin().id())
                                .update());
        return new Administrators(cast, twin, rows);
    }

    /// Somebody of the office gives the owner of the bakery another address to sign in with.
    Page move(Visitor office) {
        return office.open("/clients/" + cast.bakery().id() + "/sign-in")
                .submit("/sign-in", "email", THIEF, "login", "");
    }

    UUID twinOf(Person member) {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select account_id from firm_delegate where member_id = ?")
                                .param(member.id())
                                .query(UUID.class)
                                .single());
    }

    /// All of them: who they are, with what they come in, and whether they may.
    String all() {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select string_agg(concat_ws(' ', a.id, a.role, a.state, a.identifier, a.email, a.name,
                                                                    c.hash, f.primary_id, delegate_stands(a.firm_id, a.id)),
                                                          ', ' order by a.id)
                                          from account a
                                          join firm f on f.id = a.firm_id
                                          left join credential c on c.firm_id = a.firm_id and c.account_id = a.id
                                         where a.role in ('PORTAL_ADMINISTRATOR', 'DELEGATED_ADMINISTRATOR')
                                        """)
                                .query(String.class)
                                .single());
    }
}
