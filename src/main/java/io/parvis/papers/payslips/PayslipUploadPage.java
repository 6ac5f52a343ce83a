package io.parvis.papers.payslips;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// An upload: whose the pages are, and which are nobody's.
///
/// @param payees everybody, by name
/// @param having who has a payslip for that month already
record PayslipUploadPage(
        Upload upload, List<SheetPage> pages, List<Payee> payees, Set<UUID> having, Forms forms)
        implements View {

    /// @param shown whether the menu of the worker portal leads to payslips
    record Forms(Fields assigning, Fields publishing, boolean shown) {}

    /// What a worker gets.
    record Row(Payee payee, String pages, boolean had) {}

    /// Pages in a row of which the same is wrong.
    record Problem(Finding finding, String number, int first, int last) {

        String pages() {
            return PageRanges.shown(first, last);
        }
    }

    List<Row> rows() {
        var owned = SheetPage.owned(pages);
        return payees.stream()
                .filter(payee -> owned.containsKey(payee.id()))
                .map(payee ->
                        new Row(
                                payee,
                                PageRanges.of(owned.getOrDefault(payee.id(), List.of())),
                                having.contains(payee.id())))
                .toList();
    }

    List<Problem> problems() {
        return PageRanges.problems(pages);
    }

    /// How many pages nobody gets, as somebody said.
    long leftOut() {
        return pages.stream().filter(page -> page.finding() == Finding.LEFT_OUT).count();
    }

    boolean mayJoin() {
        return Stream.iterate(1, place -> place < pages.size(), place -> place + 1)
                .anyMatch(place ->
                        pages.get(place).finding().mayContinue()
                                && pages.get(place - 1).worker() != null);
    }

    boolean anyHad() {
        return rows().stream().anyMatch(Row::had);
    }

    List<Choice> workers() {
        return payees.stream()
                .filter(payee -> !payee.left())
                .map(payee ->
                        new Choice(payee.id().toString(), payee.name() + " · " + payee.number()))
                .toList();
    }

    List<Choice> existing() {
        return Stream.of(Existing.values())
                .map(one -> new Choice(one.name(), Show.t(one)))
                .toList();
    }

    String href() {
        return PayslipUploadsPage.href() + "/" + upload.id();
    }

    @Override
    public int status() {
        return forms.assigning().anyError() || forms.publishing().anyError() ? 422 : 200;
    }
}
