package io.parvis.people.workers;

import io.parvis.people.firm.Firm;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A worker as a line of a list: what it leaves empty stays as it is.
final class LineOfWorker {

    private final Map<WorkerColumn, String> told;

    LineOfWorker(Map<WorkerColumn, String> told) {
        this.told = told;
    }

    static Map<WorkerColumn, String> of(Worker worker) {
        var details = worker.details();
        var contact = details.contact();
        var line = new EnumMap<WorkerColumn, String>(WorkerColumn.class);
        line.put(WorkerColumn.NUMBER, details.number());
        line.put(WorkerColumn.NAME, details.name());
        line.put(WorkerColumn.NATURE, details.nature().name());
        line.put(WorkerColumn.EMAIL, contact.email());
        line.put(WorkerColumn.PHONE, contact.phone());
        line.put(WorkerColumn.STREET, contact.address().street());
        line.put(WorkerColumn.POSTAL_CODE, contact.address().postalCode());
        line.put(WorkerColumn.CITY, contact.address().city());
        line.put(WorkerColumn.REGION, contact.address().region());
        line.put(WorkerColumn.COUNTRY, contact.country());
        line.put(WorkerColumn.LANGUAGE, contact.language());
        line.put(WorkerColumn.LANGUAGES, String.join(", ", details.trade().languages()));
        line.put(WorkerColumn.SKILLS, String.join(", ", details.trade().skills()));
        line.put(WorkerColumn.SECTOR, details.trade().sector());
        line.put(WorkerColumn.REMARK, details.remark());
        return line;
    }

    /// What a new worker is where the line says nothing.
    static Map<WorkerColumn, String> blank(Firm firm) {
        var line = new EnumMap<WorkerColumn, String>(WorkerColumn.class);
        line.put(WorkerColumn.NATURE, WorkerNature.EMPLOYEE.name());
        line.put(WorkerColumn.COUNTRY, firm.country());
        line.put(WorkerColumn.LANGUAGE, firm.language());
        line.put(WorkerColumn.LANGUAGES, firm.language());
        return line;
    }

    /// As if somebody had typed it over what is known.
    /// @throws Refused at the column that cannot be meant
    WorkerForm over(Map<WorkerColumn, String> known, String number, int version) {
        var line = new EnumMap<WorkerColumn, String>(WorkerColumn.class);
        line.putAll(known);
        told.forEach((column, text) -> {
            if (!text.isEmpty()) {
                line.put(column, text);
            }
        });
        return form(line, number, version);
    }

    private WorkerForm form(Map<WorkerColumn, String> line, String number, int version) {
        return new WorkerForm(
                number,
                nature(text(line, WorkerColumn.NATURE)),
                text(line, WorkerColumn.NAME),
                text(line, WorkerColumn.EMAIL),
                text(line, WorkerColumn.PHONE),
                text(line, WorkerColumn.STREET),
                text(line, WorkerColumn.POSTAL_CODE),
                text(line, WorkerColumn.CITY),
                text(line, WorkerColumn.REGION),
                country(text(line, WorkerColumn.COUNTRY)),
                code(WorkerColumn.LANGUAGE, text(line, WorkerColumn.LANGUAGE), WorkerTrade.SPOKEN),
                spoken(text(line, WorkerColumn.LANGUAGES)),
                text(line, WorkerColumn.SKILLS),
                text(line, WorkerColumn.SECTOR),
                text(line, WorkerColumn.IBAN),
                false,
                text(line, WorkerColumn.REMARK),
                version);
    }

    private static String text(Map<WorkerColumn, String> line, WorkerColumn column) {
        return line.getOrDefault(column, "");
    }

    private static WorkerNature nature(String text) {
        return Stream.of(WorkerNature.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Refused.at("nature", "worker.nature.unknown", text));
    }

    private static List<String> spoken(String text) {
        return Stream.of(text.split("[,;]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> code(WorkerColumn.LANGUAGES, one, WorkerTrade.SPOKEN))
                .toList();
    }

    private static String country(String text) {
        return code(WorkerColumn.COUNTRY, text, List.of(Locale.getISOCountries()));
    }

    // An ISO code, or what a language or country is called in a language of ours.
    private static String code(WorkerColumn column, String text, List<String> codes) {
        // Most lists have codes, and the names of all countries take their time.
        return Stream.<Predicate<String>>of(
                        code -> code.equalsIgnoreCase(text), code -> isCalled(code, text))
                .flatMap(meant -> codes.stream().filter(meant))
                .findFirst()
                .orElseThrow(() -> Refused.at(column.field(), "worker.code.unknown", text));
    }

    private static boolean isCalled(String code, String text) {
        return Languages.ALL.stream()
                .anyMatch(reader -> name(code, Locale.of(reader)).equalsIgnoreCase(text));
    }

    private static String name(String code, Locale reader) {
        var isCountry = Character.isUpperCase(code.charAt(0));
        return isCountry
                ? Locale.of("", code).getDisplayCountry(reader)
                : Locale.of(code).getDisplayLanguage(reader);
    }
}
