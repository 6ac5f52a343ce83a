package io.parvis.papers.payslips;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds out whose a page is by the workers' numbers. A number counts as a whole word only, and only beside the name of whoever
/// has it: a short number may just as well be a postal code.
class Recognition {

    // What belongs to one word: the number 12 stands in neither 12,50 nor 12-A.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}./,'+_-]+");
    private static final Pattern EDGES = Pattern.compile("^[./,'+_-]+|[./,'+_-]+$");
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?:matricule|n[°ºo]\\.? (?:du |de )?(?:travailleur|salari[ée])|personeelsn(?:ummer|r\\.?)|stamn(?:ummer|r\\.?)"
                            + "|werknemersn(?:ummer|r\\.?)|(?:employee|worker|payroll|staff) (?:no\\.?|number|id))"
                            + "\\s*[:.#]?\\s*([0-9A-Z][0-9A-Z./-]{0,19})",
                    Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_NAME = 3;

    private final Map<String, Payee> payees;

    Recognition(List<Payee> payees) {
        this.payees = payees.stream().collect(Collectors.toMap(Payee::number, Function.identity()));
    }

    /// @param page counted from 1
    /// @param text what stands on it
    /// @param listed the number that the list names for this page; null without
    SheetPage of(int page, String text, @Nullable String listed) {
        var numbers = numbers(text);
        if (listed != null) {
            return listed(page, numbers, listed);
        }
        if (numbers.size() == 1) {
            return one(page, text, numbers.iterator().next());
        }
        var nothing = text.isBlank() ? Finding.NO_TEXT : Finding.NO_NUMBER;
        return new SheetPage(
                page, numbers.isEmpty() ? nothing : Finding.SEVERAL, shown(numbers), null);
    }

    // A list that contradicts the page is no better than two numbers on it.
    private SheetPage listed(int page, Set<String> numbers, String listed) {
        var payee = payees.get(listed);
        if (payee == null || payee.left()) {
            var why = payee == null ? Finding.UNKNOWN : Finding.LEFT;
            return new SheetPage(page, why, listed, null);
        }
        var others = new LinkedHashSet<>(numbers);
        others.remove(listed);
        others.removeIf(other -> !payees.containsKey(other));
        if (!others.isEmpty() && !numbers.contains(listed)) {
            others.addFirst(listed);
            return new SheetPage(page, Finding.SEVERAL, shown(others), null);
        }
        return new SheetPage(page, Finding.LISTED, listed, payee.id());
    }

    private SheetPage one(int page, String text, String number) {
        var payee = payees.get(number);
        if (payee == null) {
            return new SheetPage(page, Finding.UNKNOWN, number, null);
        }
        if (payee.left()) {
            return new SheetPage(page, Finding.LEFT, number, null);
        }
        var named = isNamed(payee, text);
        return new SheetPage(
                page,
                named ? Finding.FOUND : Finding.OTHER_NAME,
                number,
                named ? payee.id() : null);
    }

    // Where the page says which number is the worker's, all others are something else.
    private Set<String> numbers(String text) {
        var called = new LinkedHashSet<String>();
        var said = CALLED.matcher(text);
        while (said.find()) {
            called.add(bare(said.group(1)));
        }
        return called.isEmpty() ? known(text) : called;
    }

    private Set<String> known(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> bare(word.group()))
                .filter(payees::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String bare(String word) {
        return EDGES.matcher(word).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static boolean isNamed(Payee payee, String text) {
        var there = words(text);
        return Arrays.stream(folded(payee.name()).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .anyMatch(there::contains);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(folded(text).split("[^\\p{L}\\p{N}]+")));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String shown(Set<String> numbers) {
        return numbers.stream().limit(3).collect(Collectors.joining(", "));
    }
}
