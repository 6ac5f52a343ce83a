package io.parvis.people.mapping;

import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.clients.VatNumber;
import io.parvis.people.segments.FieldKind;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.TableLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Understands the lines of one import: each value as it will be kept, or why it cannot be.
public final class LineReader {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>(),;:\"]{1,64}@[^\\s@<>(),;:\"]+\\.[^\\s@<>(),;:\".]{2,}");

    private final Mapping file;
    private final Settings settings;
    private final Sorts.All sorts;
    private final Vocabulary words = new Vocabulary();

    public LineReader(Mapping file, Sorts.All sorts) {
        this.file = file;
        this.settings = file.decided();
        this.sorts = sorts;
    }

    public Draft read(TableLine line) {
        return new Reading(line).draft();
    }

    /// One line while it is being understood.
    private final class Reading {

        private final TableLine line;
        private final Map<Target, String> known = new EnumMap<>(Target.class);
        private final Facts facts = Facts.none();
        private final List<Note> notes = new ArrayList<>();

        Reading(TableLine line) {
            this.line = line;
        }

        Draft draft() {
            for (var target : Target.values()) {
                var value = typed(target);
                if (!value.isEmpty() && sorts.offers(target)) {
                    take(target, value);
                }
            }
            takeNumbers();
            takeOwn();
            checkStreet();
            Naming.describe(known, facts);
            return new Draft(line.number(), known, facts, notes);
        }

        private void take(Target target, String value) {
            if (value.length() > target.longest || value.indexOf('\0') >= 0) {
                refuse(target.name(), Message.of("import.too-long", target.longest));
                return;
            }
            switch (target) {
                case EMAIL -> takeEmail(value);
                case COUNTRY -> keep(target, () -> country(value));
                case LANGUAGE -> takeLanguage(value);
                case KIND -> words.kind(value).ifPresent(kind -> known.put(target, kind));
                case REGISTERED -> keep(target, () -> day(value));
                case STATUS -> known.put(target, words.hasLeft(value) ? "LEFT" : "HERE");
                case PROJECT, GROUP, ATTITUDE -> keep(target, () -> sorted(target, value));
                case PHONE, PHONE_PREFIX, VAT_NUMBER -> {}
                default -> known.put(target, value);
            }
        }

        // A client without an address cannot be created, so this is never forgiven.
        private void takeEmail(String value) {
            if (ADDRESS.matcher(value).matches()) {
                known.put(Target.EMAIL, value);
            } else {
                notes.add(
                        Note.failed(
                                line.number(),
                                heading(Target.EMAIL.name()),
                                Message.of("import.not.email", value)));
            }
        }

        private void takeLanguage(String value) {
            words.language(value)
                    .ifPresentOrElse(
                            language -> known.put(Target.LANGUAGE, language),
                            () ->
                                    note(
                                            Target.LANGUAGE.name(),
                                            Message.of("import.not.language", value)));
        }

        private String country(String value) {
            return words.country(value)
                    .orElseThrow(() -> Refused.because("import.not.country", value));
        }

        private String day(String value) {
            if (Dates.isNone(value)) {
                return "";
            }
            return Dates.read(value, settings.dates())
                    .orElseThrow(() -> Refused.because("import.not.date", value))
                    .toString();
        }

        private String sorted(Target target, String value) {
            return sorts.id(target, value)
                    .orElseThrow(() -> Refused.because("import.not." + target.name(), value));
        }

        // How these are written depends on the country, wherever its column stands.
        private void takeNumbers() {
            var country = known.getOrDefault(Target.COUNTRY, settings.country());
            var phone = typed(Target.PHONE);
            var prefix = typed(Target.PHONE_PREFIX).replaceAll("[^0-9]", "");
            var whole =
                    phone.isEmpty() || prefix.isEmpty() || phone.startsWith("+")
                            ? phone
                            : "+" + prefix + " " + phone.replaceFirst("^0+", "");
            keep(Target.PHONE, () -> PhoneNumber.read(whole, country));
            keep(Target.VAT_NUMBER, () -> VatNumber.read(typed(Target.VAT_NUMBER), country));
        }

        private void takeOwn() {
            for (var field : sorts.fields()) {
                var value = typed(field.input());
                if (!value.isEmpty()) {
                    guarded(
                            field.input(),
                            () -> field.kind() == FieldKind.DATE ? day(value) : field.check(value),
                            kept -> facts.put(Facts.OWN + field.id(), kept));
                }
            }
        }

        private void checkStreet() {
            if (Naming.street(known).length() > Target.STREET.longest) {
                refuse(Target.STREET.name(), Message.of("import.too-long", Target.STREET.longest));
                known.remove(Target.STREET_MORE);
            }
        }

        private void keep(Target target, Supplier<String> value) {
            guarded(target.name(), value, kept -> know(target, kept));
        }

        private void know(Target target, String kept) {
            if (!kept.isEmpty()) {
                known.put(target, kept);
            }
        }

        private void guarded(String column, Supplier<String> value, Consumer<String> whenGood) {
            try {
                whenGood.accept(value.get());
            } catch (Refused refused) {
                refuse(column, refused.said());
            }
        }

        private void refuse(String column, Message said) {
            if (settings.forgiving()) {
                note(column, said);
            } else {
                notes.add(Note.failed(line.number(), heading(column), said));
            }
        }

        private void note(String column, Message said) {
            notes.add(new Note(line.number(), Note.Weight.NOTED, heading(column), said));
        }

        private String typed(Target target) {
            return typed(target.name());
        }

        private String typed(String column) {
            var at = file.columns().indexOf(column);
            return at < 0 ? "" : line.cell(at);
        }

        private String heading(String column) {
            var at = file.columns().indexOf(column);
            return at < 0 ? "" : file.headings().get(at);
        }
    }
}
