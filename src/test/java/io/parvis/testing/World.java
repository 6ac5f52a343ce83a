package io.parvis.testing;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Founding;
import io.parvis.people.firm.Founding.Terms;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// The world in which tests happen: an accounting office, a home-services agency, and the operator who runs both.
///
/// Its firms are only read. A test that changes something, or counts, asks for a firm of its own.
public final class World {

    /// Everybody's password. It keeps the rule.
    public static final String PASSWORD = "Lantern-27-quartz";

    // Made once: the hash is slow on purpose.
    static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(PASSWORD);

    private final Founding founding;
    private final Rows rows;
    private final Clock clock;
    private final AtomicInteger number = new AtomicInteger();
    private final Cast alma;
    private final Cast thuis;
    private final OperatorCast operator;

    World(Founding founding, Rows rows, Clock clock) {
        this.founding = founding;
        this.rows = rows;
        this.clock = clock;
        this.alma = cast(found("cabinet-alma", "Cabinet Alma", "fr"), Names.ALMA);
        this.thuis = cast(found("thuis-en-co", "Thuis & Co", "nl"), Names.THUIS);
        this.operator = castOperator(founding.operator());
    }

    /// The accounting office `cabinet-alma`, in French.
    public Cast alma() {
        return alma;
    }

    /// The home-services agency `thuis-en-co`, in Dutch.
    public Cast thuis() {
        return thuis;
    }

    public OperatorCast operator() {
        return operator;
    }

    /// A firm that no other test knows, with everybody in it.
    public Cast freshFirm() {
        var mark = "no" + number.incrementAndGet();
        return cast(found("fresh-" + mark, "Fresh " + mark, "en"), Names.marked(mark));
    }

    private Firm found(String slug, String name, String language) {
        var terms = new Terms("BE", language, Actor.DEFAULT_ZONE, "#1d5f6e");
        return founding.found(slug, name, terms);
    }

    private Cast cast(Firm firm, Names names) {
        return peopled(firm, jdbc -> new Casting(firm, names, jdbc, clock).play());
    }

    private OperatorCast castOperator(Firm firm) {
        return peopled(
                firm,
                jdbc -> {
                    var casting = new Casting(firm, Names.OPERATOR, jdbc, clock);
                    return new OperatorCast(
                            firm,
                            casting.person(0, Realm.OPERATOR, "OPERATOR", "en"),
                            casting.person(1, Realm.OPERATOR, "SUPPORT", "fr"));
                });
    }

    private <T> T peopled(Firm firm, Function<JdbcClient, T> work) {
        return rows.as(firm.system(), work);
    }
}
