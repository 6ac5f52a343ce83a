package io.parvis.people.mapping;

import io.parvis.people.firm.Firm;
import io.parvis.people.mapping.Memory.Remembered;
import io.parvis.people.mapping.Settings.Closed;
import io.parvis.people.mapping.Settings.Matching;
import io.parvis.people.mapping.Settings.Mode;
import io.parvis.platform.web.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Suggests what the columns of a file mean: what was decided about it, what the firm made of the same headings before,
/// else a guess.
@Component
class Suggesting {

    private final Memory memory;
    private final Sorts sorts;

    Suggesting(Memory memory, Sorts sorts) {
        this.memory = memory;
        this.sorts = sorts;
    }

    /// @param format the name of the program that was picked, or an empty text
    Fields fields(Mapping decided, Preview preview, String format, Firm firm) {
        var picked =
                Stream.of(Format.values()).filter(one -> one.name().equals(format)).findFirst();
        var known =
                picked.isPresent()
                        ? guess(picked.get(), preview, firm)
                        : remembered(decided, preview, firm);
        return Fields.of(values(known, preview));
    }

    private Remembered remembered(Mapping decided, Preview preview, Firm firm) {
        var settings = decided.settings();
        if (settings != null && decided.headings().equals(preview.headings())) {
            return new Remembered(decided.columns(), settings);
        }
        return memory.find(preview.headings())
                .filter(found -> found.columns().size() == preview.headings().size())
                .orElseGet(() -> guess(Format.of(preview.headings()), preview, firm));
    }

    private Remembered guess(Format format, Preview preview, Firm firm) {
        var all = sorts.of(firm);
        var columns =
                Guessing.targets(format, preview.headings(), all.fields()).stream()
                        .map(target -> isOffered(target, all) ? target : "")
                        .toList();
        return new Remembered(columns, settings(format, preview, columns, firm));
    }

    private static boolean isOffered(String target, Sorts.All all) {
        return Stream.of(Target.values())
                .filter(one -> one.name().equals(target))
                .allMatch(all::offers);
    }

    private static Settings settings(
            Format format, Preview preview, List<String> columns, Firm firm) {
        var coded = columns.contains(Target.CODE.name());
        return new Settings(
                format,
                coded ? Matching.CODE : Matching.EMAIL,
                Mode.BOTH,
                preview.dateOrder(columns),
                Closed.LEAVE_OUT,
                firm.language(),
                firm.country(),
                false,
                false);
    }

    private static Map<String, Object> values(Remembered known, Preview preview) {
        var settings = known.settings();
        var values = new HashMap<String, Object>();
        values.put("column", known.columns());
        values.put("format", settings.format());
        values.put("matching", settings.matching());
        values.put("mode", settings.mode());
        values.put("dates", preview.hasAmbiguousDates(known.columns()) ? "" : settings.dates());
        values.put("closed", settings.closed());
        values.put("language", settings.language());
        values.put("country", settings.country());
        values.put("anyway", settings.anyway());
        values.put("forgiving", settings.forgiving());
        values.put("charset", preview.reading().charset());
        values.put("separator", Preview.name(preview.reading().separator()));
        return values;
    }
}
