package io.parvis.papers.payslips;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was uploaded, the newest first.
///
/// @param found one more than a page, when there are so many
/// @param later whether newer ones come before
record PayslipUploadsPage(List<Upload> found, boolean later, Fields fields) implements View {

    static String href() {
        return Show.base() + "/payslips";
    }

    List<Upload> rows() {
        return found.stream().limit(Uploads.PAGE).toList();
    }

    @Nullable String firstHref() {
        return later ? href() : null;
    }

    @Nullable String nextHref() {
        return found.size() > Uploads.PAGE ? href() + "?after=" + rows().getLast().id() : null;
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
