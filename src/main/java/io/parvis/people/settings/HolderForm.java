package io.parvis.people.settings;

import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.firm.Holder;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// What the primary administrator types about themselves.
record HolderForm(
        @NotBlank @Pattern(regexp = "fr|nl|en") String language, @Size(max = 40) String phone) {

    static Fields of(Holder holder, String country) {
        return Fields.of(
                Map.of(
                        "language",
                        holder.language(),
                        "phone",
                        PhoneNumber.shown(holder.phone(), country)));
    }

    /// @throws Refused at the telephone number that cannot be one
    String phone(String country) {
        return PhoneNumber.read(phone, country);
    }
}
