package io.parvis.people.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFieldTest {

    private static OwnField field(FieldKind kind, String... choices) {
        return new OwnField(new FieldId(UUID.randomUUID()), "Size", kind, List.of(choices), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.75|1250.75",
                "1 250,750|1250.75",
                "1\u202f250|1250",
                "1'250|1250",
                "-0,0|0",
                "+3|3",
                "007|7",
                "1000000|1000000"
            })
    void keepsANumberInOneWay(String typed, String kept) {
        assertThat(field(FieldKind.NUMBER).check(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1,2,3", "1.234,5", "1e9", "--1", "9999999999999999", ".5", "٣"})
    void refusesWhatIsNoNumber(String typed) {
        assertRefused(field(FieldKind.NUMBER), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31,2026-03-31",
        "31/3/2026,2026-03-31",
        "31.03.2026,2026-03-31",
        "1-3-2026,2026-03-01"
    })
    void keepsADateInOneWay(String typed, String kept) {
        assertThat(field(FieldKind.DATE).check(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "2026-02-30", "soon", "1/2", "1/2/26", "+12026-01-01"})
    void refusesWhatIsNoDate(String typed) {
        assertRefused(field(FieldKind.DATE), typed);
    }

    @Test
    void keepsAChoiceAsTheFirmWroteIt() {
        var field = field(FieldKind.CHOICE, "Monthly", "Yearly");
        assertThat(field.check(" monthly ")).isEqualTo("Monthly");
        assertRefused(field, "Weekly");
    }

    @Test
    void keepsATextWithoutSpacesAroundIt() {
        assertThat(field(FieldKind.TEXT).check("  left bank \n")).isEqualTo("left bank");
        assertRefused(field(FieldKind.TEXT), "x".repeat(1001));
        assertRefused(field(FieldKind.TEXT), "a\0b");
    }

    @Test
    void leavesNothingEmpty() {
        for (var kind : FieldKind.values()) {
            var field = kind == FieldKind.CHOICE ? field(kind, "A") : field(kind);
            assertThat(field.check("  ")).isEmpty();
        }
    }

    private static void assertRefused(OwnField field, String typed) {
        assertThatThrownBy(() -> field.check(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field.input()));
    }
}
