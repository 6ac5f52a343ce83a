package io.parvis.people.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a line tells of a client, as it is kept with the client.
final class Naming {

    private static final List<Target> PLAIN =
            List.of(
                    Target.LANGUAGE,
                    Target.COUNTRY,
                    Target.PHONE,
                    Target.VAT_NUMBER,
                    Target.POSTAL_CODE,
                    Target.CITY,
                    Target.REGION,
                    Target.REMARK);

    private Naming() {}

    static void describe(Map<Target, String> known, Facts facts) {
        for (var target : PLAIN) {
            var column = target.name().toLowerCase(Locale.ROOT);
            facts.put(column, known.getOrDefault(target, ""));
        }
        facts.put("street", street(known));
        facts.put("project_id", known.getOrDefault(Target.PROJECT, ""));
        facts.put("group_id", known.getOrDefault(Target.GROUP, ""));
        facts.put(Facts.ATTITUDE, known.getOrDefault(Target.ATTITUDE, ""));
        name(known, facts);
    }

    static String street(Map<Target, String> known) {
        var first = known.getOrDefault(Target.STREET, "").replaceAll("\\R", ", ");
        var more = known.getOrDefault(Target.STREET_MORE, "");
        return first.isEmpty() || more.isEmpty() ? first + more : first + ", " + more;
    }

    // Whose name a client bears, the company's or the person's. Says the kind and the name where
    // the line tells any, and whom to ask for.
    private static void name(Map<Target, String> known, Facts facts) {
        var company = known.getOrDefault(Target.COMPANY, "");
        var kind = known.get(Target.KIND);
        var isCompany = kind == null ? !company.isEmpty() : kind.equals("COMPANY");
        var person = person(known);
        var name = isCompany ? first(company, person) : first(person, company);
        if (!name.isEmpty()) {
            facts.put("kind", isCompany ? "COMPANY" : "INDIVIDUAL");
            facts.put("name", name);
        } else if (kind != null) {
            facts.put("kind", kind);
        }
        facts.put("contact_name", contact(known, isCompany));
    }

    private static String person(Map<Target, String> known) {
        var both =
                known.getOrDefault(Target.FIRST_NAME, "")
                        + " "
                        + known.getOrDefault(Target.LAST_NAME, "");
        return first(both.strip(), known.getOrDefault(Target.FULL_NAME, ""));
    }

    private static String contact(Map<Target, String> known, boolean isCompany) {
        var firstName = known.getOrDefault(Target.FIRST_NAME, "");
        var fullName = isCompany ? known.getOrDefault(Target.FULL_NAME, "") : "";
        return first(firstName, fullName.length() <= 100 ? fullName : "");
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
