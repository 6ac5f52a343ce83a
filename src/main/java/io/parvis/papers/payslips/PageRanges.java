package io.parvis.papers.payslips;

import io.parvis.papers.payslips.PayslipUploadPage.Problem;
import java.util.ArrayList;
import java.util.List;

/// Pages as people write them: `1–3, 7`.
final class PageRanges {

    private PageRanges() {}

    static String shown(int first, int last) {
        return first == last ? "" + first : first + "–" + last;
    }

    /// @param pages in their order
    static String of(List<Integer> pages) {
        var ranges = new ArrayList<String>();
        var first = 0;
        for (int place = 0; place < pages.size(); place++) {
            if (place + 1 == pages.size() || pages.get(place + 1) != pages.get(place) + 1) {
                ranges.add(shown(pages.get(first), pages.get(place)));
                first = place + 1;
            }
        }
        return String.join(", ", ranges);
    }

    static List<Problem> problems(List<SheetPage> pages) {
        var problems = new ArrayList<Problem>();
        SheetPage before = null;
        for (var page : pages) {
            if (page.finding().isProblem()) {
                var goes = before != null && page.isLike(before);
                var first = goes ? problems.removeLast().first() : page.page();
                problems.add(new Problem(page.finding(), page.number(), first, page.page()));
            }
            before = page;
        }
        return problems;
    }
}
