package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is claimed done has its proof, and `docs/requirements.md` says which.
class RequirementsTest {

    private static final Requirements EXAMPLE =
            Requirements.of(
                    """
                    # A note.

                    = DOM The domain
                    DOM-01 S + It opens.
                    DOM-02 I - It closes.

                    = D Decisions
                    D1 D - It opens by day.
                    """);

    private final Requirements requirements = Requirements.committed();
    private final Proofs proofs = Proofs.in(Source.tests());

    @Test
    void proveWhatIsClaimed() {
        assertThat(requirements.unproven(proofs)).isEmpty();
        assertThat(EXAMPLE.unproven(example("@Proves(\"DOM-01\") @Test void t() {}"))).isEmpty();
        assertThat(EXAMPLE.unproven(example("@Proves(\"DOM-02\") @Test void t() {}")))
                .containsExactly("DOM-01");
    }

    @Test
    void areNotProvedByWhatNeverRuns() {
        assertThat(EXAMPLE.unproven(example("@Proves(\"DOM-01\") void t() {}")))
                .containsExactly("DOM-01");
        assertThat(EXAMPLE.unproven(example("@Proves(\"DOM-01\") @Test @Disabled void t() {}")))
                .containsExactly("DOM-01");
    }

    @Test
    void areKnownToTheTestsThatNameThem() {
        assertThat(requirements.unknown(proofs)).isEmpty();
        assertThat(EXAMPLE.unknown(example("@Proves({\"DOM-01\", \"D2\"}) @Test void t() {}")))
                .containsExactly("D2");
        assertThat(EXAMPLE.unknown(Proofs.in(List.of(Source.of("@Proves(\"X-1\") class T {}")))))
                .containsExactly("X-1");
    }

    @Test
    void areNumberedWithoutAGap() {
        assertThat(requirements.misnumbered()).isEmpty();
        assertThat(Requirements.of("= DOM x\nDOM-02 S - x").misnumbered())
                .containsExactly("DOM-02");
        assertThat(Requirements.of("= DOM x\nCLI-01 S - x").misnumbered())
                .containsExactly("CLI-01");
        assertThatThrownBy(() -> Requirements.of("= DOM x\nDOM-01 done x"))
                .hasMessageContaining("DOM-01 done x");
    }

    @Test
    void standInTheCommittedTable() {
        CommittedFile.of("docs/requirements.md")
                .assertIs(new RequirementsTable(requirements, proofs).text());
    }

    @Test
    void showInTheTableWhereTheyStand() {
        var text =
                new RequirementsTable(
                                EXAMPLE, example("@Proves({\"DOM-02\", \"D1\"}) @Test void t() {}"))
                        .text();

        assertThat(text)
                .contains(
                        "| DOM | The domain | 1 | 2 |",
                        "| DOM-01 | stated | It opens. | done |  |",
                        "| DOM-02 | implied | It closes. | begun | [Example.t](../src/test/java/Example.java) |",
                        "| D1 | It opens by day. | [Example.t](../src/test/java/Example.java) |");
    }

    private static Proofs example(String method) {
        return Proofs.in(List.of(Source.of("class Example { " + method + " }")));
    }
}
