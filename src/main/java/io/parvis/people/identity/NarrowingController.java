package io.parvis.people.identity;

import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The filter by one client that every module applies, for this session, until it is cancelled (decision D17). Both
/// lead back to the page.
@OfficeController("/client-filter")
class NarrowingController {

    private final SessionBook book;

    NarrowingController(SessionBook book) {
        this.book = book;
    }

    @PostMapping("/{id}")
    @Requires(Permission.NARROW_LISTS)
    Redirect narrow(@PathVariable UUID id, HttpServletRequest request) {
        book.narrow(Badge.current().inSession(), id);
        return Redirect.back(request);
    }

    @DeleteMapping
    @Requires(Permission.NARROW_LISTS)
    Redirect widen(HttpServletRequest request) {
        book.widen(Badge.current().inSession());
        return Redirect.back(request);
    }
}
