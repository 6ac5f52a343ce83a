package io.parvis.people.segments;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Tone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What is typed about an attitude.
///
/// @param version the version that was read, 0 for a new one
record AttitudeForm(
        @NotBlank @Size(max = 60) String name,
        @NotNull AttitudeIcon icon,
        @NotNull Tone tone,
        @NotNull Integer version) {

    /// From none to bad. The firm's own colour says nothing about a client.
    static final List<Tone> TONES =
            List.of(Tone.NEUTRAL, Tone.INFO, Tone.GOOD, Tone.CAUTION, Tone.BAD);

    Attitude attitude(AttitudeId id) {
        if (!TONES.contains(tone)) {
            throw Refused.at("tone", "form.unreadable");
        }
        return new Attitude(id, name, icon.file(), tone, version);
    }
}
