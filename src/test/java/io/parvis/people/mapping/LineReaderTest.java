package io.parvis.people.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.mapping.Note.Weight;
import io.parvis.people.mapping.Settings.Closed;
import io.parvis.people.mapping.Settings.DateOrder;
import io.parvis.people.mapping.Settings.Matching;
import io.parvis.people.mapping.Settings.Mode;
import io.parvis.platform.tables.Reading;
import io.parvis.platform.tables.TableLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a line tells of a client, in the words of whoever wrote it.
class LineReaderTest {

    private static final List<String> COLUMNS =
            List.of(
                    "CODE",
                    "COMPANY",
                    "FULL_NAME",
                    "EMAIL",
                    "COUNTRY",
                    "PHONE",
                    "VAT_NUMBER",
                    "LANGUAGE",
                    "REGISTERED",
                    "STATUS",
                    "GROUP");

    private static Draft read(boolean forgiving, String... cells) {
        var settings =
                new Settings(
                        Format.OTHER,
                        Matching.CODE,
                        Mode.BOTH,
                        DateOrder.DAY_FIRST,
                        Closed.LEAVE_OUT,
                        "fr",
                        "BE",
                        false,
                        forgiving);
        var mapping = new Mapping(Reading.WORKBOOK, COLUMNS, COLUMNS, settings);
        var sorts = new Sorts.All(Map.of(Target.GROUP, Map.of("vip", "a-group")), List.of());
        return new LineReader(mapping, sorts).read(new TableLine(7, List.of(cells)));
    }

    @Test
    void keepsEachValueAsItWillBeKept() {
        var draft =
                read(
                        false,
                        "K1",
                        "Café Zuid",
                        "Els Maes",
                        "Els@Zuid.example",
                        "Belgique",
                        "0470 12 34 56",
                        "BE 0403.170.701",
                        "Nederlands",
                        "3/4/2020",
                        "Active",
                        "Vip");
        assertThat(draft.notes()).isEmpty();
        assertThat(draft.facts().values())
                .containsEntry("kind", "COMPANY")
                .containsEntry("name", "Café Zuid")
                .containsEntry("country", "BE")
                .containsEntry("phone", "+32470123456")
                .containsEntry("vat_number", "BE0403170701")
                .containsEntry("language", "nl");
        assertThat(draft.registered()).isEqualTo("2020-04-03");
        assertThat(draft.emailKey()).isEqualTo("els@zuid.example");
        assertThat(draft.login()).isEqualTo("Els@Zuid.example");
        assertThat(draft.person()).isEqualTo("Els Maes");
        assertThat(draft.hasLeft()).isFalse();
    }

    @Test
    void saysAtWhichColumnALineFails() {
        var draft =
                read(
                        false,
                        "K1",
                        "Zuid",
                        "",
                        "nobody",
                        "Atlantis",
                        "12",
                        "BE1",
                        "",
                        "31/31/2020",
                        "",
                        "");
        assertThat(draft.failed()).isTrue();
        assertThat(draft.notes())
                .extracting(Note::heading)
                .containsExactlyInAnyOrder("EMAIL", "COUNTRY", "PHONE", "VAT_NUMBER", "REGISTERED");
        assertThat(draft.notes()).allMatch(note -> note.line() == 7);
    }

    @Test
    void forgivesAllButTheAddressWhenToldTo() {
        var draft =
                read(
                        true,
                        "K1",
                        "Zuid",
                        "",
                        "a@zuid.example",
                        "",
                        "12",
                        "BE1",
                        "",
                        "never",
                        "",
                        "Gold");
        assertThat(draft.failed()).isFalse();
        assertThat(draft.notes()).hasSize(4).allMatch(note -> note.weight() == Weight.NOTED);
        assertThat(draft.facts().values()).doesNotContainKeys("phone", "vat_number", "group_id");
        assertThat(read(true, "K1", "Zuid", "", "nobody", "", "", "", "", "", "", "").failed())
                .isTrue();
    }

    @Test
    void leavesAloneWhatIsEmptyOrMeansNothing() {
        var draft = read(false, "K1", "", "", "", "", "", "", "", "0000-00-00", "Closed", "");
        assertThat(draft.notes()).isEmpty();
        assertThat(draft.facts().values()).isEmpty();
        assertThat(draft.registered()).isNull();
        assertThat(draft.hasLeft()).isTrue();
    }
}
