package io.parvis.papers.payslips;

import io.parvis.platform.web.View;
import java.util.List;

/// Some pages of an upload, as they look.
///
/// @param whose the worker who gets them; empty for pages that are looked at as such
/// @param numbers counted from 1
record PayslipSheetsPage(Upload upload, String whose, List<Integer> numbers) implements View {

    String back() {
        return PayslipUploadsPage.href() + "/" + upload.id();
    }

    String image(int number) {
        return back() + "/sheets/" + number;
    }
}
