package io.parvis.people.settings;

import io.parvis.people.firm.LogoUpload;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// How the firm shows itself.
@OfficeController("/settings/firm")
class BrandingController {

    private final SettingsFile file;
    private final KeepingBranding keeping;

    BrandingController(SettingsFile file, KeepingBranding keeping) {
        this.file = file;
        this.keeping = keeping;
    }

    @PostMapping("/branding")
    @Requires(Permission.MANAGE_FIRM)
    Answer branding(Form<BrandingForm> form) {
        return form.send(
                typed -> {
                    keeping.keep(Visit.here().firm(), typed);
                    return SettingsController.saved(Section.BRANDING);
                },
                fields -> file.again(Section.BRANDING, fields));
    }

    @PostMapping("/logo")
    @Requires(Permission.MANAGE_FIRM)
    Answer put(@RequestParam(required = false) @Nullable MultipartFile logo) throws IOException {
        return LogoUpload.of(logo)
                .send(
                        upload -> {
                            keeping.put(Visit.here().firm(), upload.content());
                            return there().saying("logo.kept");
                        },
                        file::withLogo);
    }

    @DeleteMapping("/logo")
    @Requires(Permission.MANAGE_FIRM)
    Redirect remove() {
        keeping.removeLogo(Visit.here().firm());
        return there().saying("logo.removed");
    }

    private static Redirect there() {
        return Redirect.to("/settings/firm?open=" + Section.BRANDING.text());
    }
}
