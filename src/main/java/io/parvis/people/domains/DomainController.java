package io.parvis.people.domains;

import io.parvis.people.domains.DomainPage.CommentField;
import io.parvis.people.domains.DomainPage.Reader;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The details of a domain, and its activation.
@OfficeController("/domains/{id}")
class DomainController {

    private final DomainFile file;
    private final BreakGlass breakGlass;
    private final Administering administering;
    private final Clock clock;

    DomainController(
            DomainFile file, BreakGlass breakGlass, Administering administering, Clock clock) {
        this.file = file;
        this.breakGlass = breakGlass;
        this.administering = administering;
        this.clock = clock;
    }

    /// @param staying set after an act on this very page: the messages were read when the domain was opened
    @GetMapping
    @Requires(Permission.SEE_DOMAINS)
    View details(@PathVariable DomainId id, @RequestParam(defaultValue = "false") boolean staying) {
        var contents = file.find(id, today());
        return contents.isPresent()
                ? page(
                        contents.get(),
                        DomainPage.kept(contents.get().comments()),
                        Fields.empty(),
                        !staying)
                : shielded(id);
    }

    @GetMapping("/activation")
    @Requires(Permission.MANAGE_DOMAINS)
    View askToActivate(@PathVariable DomainId id) {
        return new ActivationPage(contents(id).sheet());
    }

    @PostMapping("/activation")
    @Requires(Permission.MANAGE_DOMAINS)
    Redirect activate(@PathVariable DomainId id) {
        administering.activate(id);
        return Redirect.to("/domains/{}?staying=true", id.value()).saying("domain.activated");
    }

    DomainFile.Contents contents(DomainId id) {
        return file.find(id, today()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }

    DomainPage page(
            DomainFile.Contents contents,
            List<CommentField> comments,
            Fields form,
            boolean popsUp) {
        return new DomainPage(
                contents,
                comments,
                form,
                popsUp,
                new Reader(Current.actor().name(), clock.instant()));
    }

    // For everybody else a shielded domain is not there; an administrator may open it.
    private View shielded(DomainId id) {
        if (!Badge.current().may(Permission.OPEN_SHIELDED_DOMAINS)) {
            throw new NotFound();
        }
        var domain = breakGlass.hidden(id).orElseThrow(NotFound::new);
        return new ShieldedPage(domain, Fields.of(Map.of("minutes", 60)));
    }
}
