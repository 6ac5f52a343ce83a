package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.Visitor;

/// How the operator closes a firm and opens it again.
record Turning(Visitor operator, Cast cast) {

    void turn(String seen, String wanted) {
        var done = sent(seen, wanted).follow();
        assertThat(done.flash()).contains(cast.firm().name());
    }

    Page sent(String seen, String wanted) {
        return operator.post(
                path() + "/state", "seen", seen, "wanted", wanted, "reason", "Unpaid since June");
    }

    String path() {
        return "/firms/" + cast.firm().slug();
    }
}
