package io.parvis.talk.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Proves;
import org.junit.jupiter.api.Test;

class VariableTest {

    private static final Filling BAKERY =
            new Filling("Bakery", "Alice", "C-000001", "Cabinet Alma", "Chloe");

    @Test
    @Proves("CLI-66")
    void isFilledInForTheClient() {
        assertThat(BAKERY.fill("{contact} of {client} ({code}): {firm}, {employee}"))
                .isEqualTo("Alice of Bakery (C-000001): Cabinet Alma, Chloe");
    }

    @Test
    void leavesOtherBracesAlone() {
        assertThat(BAKERY.fill("{ client } and {} and $1 {client}"))
                .isEqualTo("{ client } and {} and $1 Bakery");
        assertThat(Variable.unknown("{ x y } and {}")).isEmpty();
    }

    @Test
    void isNotReadInWhatWasFilledIn() {
        var sly = new Filling("{code}", "Alice", "C-000001", "Alma", "Chloe");
        assertThat(sly.fill("{client}")).isEqualTo("{code}");
    }

    @Test
    void isRefusedWhenNobodyKnowsIt() {
        assertThat(Variable.unknown("Dear {client}, {balance}")).contains("{balance}");
        assertThat(Variable.unknown("Dear {client}")).isEmpty();
    }
}
