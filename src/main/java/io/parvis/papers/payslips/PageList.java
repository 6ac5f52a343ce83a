package io.parvis.papers.payslips;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.Recognising;
import io.parvis.platform.tables.TableLine;
import io.parvis.platform.tables.TableLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;

/// Reads a list that says whose the pages are: the number, the first and the last page, line by line. A list with one mistake is
/// refused as a whole, as nobody knows what else is wrong with it.
class PageList {

    static final String FIELD = "list";
    private static final long LARGEST = 1_000_000;

    private final int pages;
    private final Set<String> known;
    private final Map<Integer, String> numbers = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    private PageList(int pages, Set<String> known) {
        this.pages = pages;
        this.known = known;
    }

    /// The number for each page it names.
    static Map<Integer, String> read(MultipartFile sent, int pages, List<Payee> payees) {
        var numbers = payees.stream().map(Payee::number).toList();
        var list = new PageList(pages, Set.copyOf(numbers));
        if (sent.getSize() > LARGEST) {
            throw Refused.at(FIELD, "payslips.list.large");
        }
        try {
            list.readAll(sent);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (Refused refused) {
            throw Refused.at(FIELD, refused.said().key(), refused.said().arguments().toArray());
        }
        return list.numbers;
    }

    private void readAll(MultipartFile sent) throws IOException {
        var file = Files.createTempFile("parvis-pages-", "");
        try {
            sent.transferTo(file);
            try (var lines = TableLines.open(file, Recognising.recognise(file))) {
                while (lines.hasNext()) {
                    var line = lines.next();
                    if (!line.isBlank() && !isHeading(line)) {
                        take(line);
                    }
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isHeading(TableLine line) {
        return line.number() == 1
                && (line.cell(1) + line.cell(2)).chars().noneMatch(Character::isDigit);
    }

    private void take(TableLine line) {
        var number = line.cell(0).toUpperCase(Locale.ROOT);
        var first = page(line, 1);
        var last = line.cell(2).isEmpty() ? first : page(line, 2);
        Refused.when(last < first, "payslips.list.backwards", line.number());
        Refused.when(last > pages, "payslips.list.past", line.number(), last, pages);
        Refused.when(!known.contains(number), "payslips.list.unknown", line.number(), number);
        Refused.when(!named.add(number), "payslips.list.twice", line.number(), number);
        for (int page = first; page <= last; page++) {
            var other = numbers.put(page, number);
            Refused.when(other != null, "payslips.list.overlap", line.number(), page);
        }
    }

    private static int page(TableLine line, int cell) {
        var text = line.cell(cell);
        Refused.when(!text.matches("[1-9][0-9]{0,4}"), "payslips.list.page", line.number(), text);
        return Integer.parseInt(text);
    }
}
