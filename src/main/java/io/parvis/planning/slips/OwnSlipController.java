package io.parvis.planning.slips;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a worker did, as they enter it.
@OfMenu(MenuEntry.SLIPS)
@TeamController("/slips")
class OwnSlipController {

    private final OwnSlipFile file;
    private final EnteringSlips entering;

    OwnSlipController(OwnSlipFile file, EnteringSlips entering) {
        this.file = file;
        this.entering = entering;
    }

    /// What the address suggests; what cannot be read suggests nothing.
    record Suggested(@Nullable UUID visit) {}

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View list() {
        return file.list();
    }

    @GetMapping("/new")
    @Requires(Permission.SEE_TEAM)
    View ask(Form<Suggested> suggested) {
        var hint = suggested.value();
        return file.fresh(hint == null ? null : hint.visit());
    }

    @PostMapping
    @Requires(Permission.SEE_TEAM)
    Answer enter(Form<SlipForm> form) {
        return blaming(form)
                .send(
                        typed -> {
                            entering.enter(typed);
                            return all().saying("slip.entered");
                        },
                        file::fresh);
    }

    @GetMapping("/{slip}")
    @Requires(Permission.SEE_TEAM)
    View show(@PathVariable SlipId slip) {
        return file.edit(slip, null);
    }

    @PostMapping("/{slip}")
    @Requires(Permission.SEE_TEAM)
    Answer change(@PathVariable SlipId slip, Form<SlipForm> form) {
        return blaming(form)
                .send(
                        typed -> {
                            entering.change(slip, typed);
                            return all().saying("slip.changed");
                        },
                        typed -> file.edit(slip, typed));
    }

    @DeleteMapping("/{slip}")
    @Requires(Permission.SEE_TEAM)
    Redirect withdraw(@PathVariable SlipId slip) {
        entering.withdraw(slip);
        return all().saying("slip.withdrawn");
    }

    private static Redirect all() {
        return Redirect.to("/slips");
    }

    static Form<SlipForm> blaming(Form<SlipForm> form) {
        return form.blaming("from", "slip_overlap").blaming("pause", "slip_pause_short");
    }
}
