package io.parvis.people.segments;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the firm may think of a client: a new attitude, or one to change or delete.
///
/// @param attitude null for a new one
/// @param clients how many have it
/// @param leaving what was chosen in the dialog that deletes
record AttitudePage(
        @Nullable Attitude attitude,
        int clients,
        List<Attitude> others,
        Fields fields,
        Fields leaving)
        implements View {

    static AttitudePage fresh(Fields fields) {
        return new AttitudePage(null, 0, List.of(), fields, Fields.empty());
    }

    static Fields fields(Attitude attitude) {
        return Fields.of(
                Map.of(
                        "name", attitude.name(),
                        "icon", AttitudeIcon.of(attitude),
                        "tone", attitude.tone(),
                        "version", attitude.version()));
    }

    @Override
    public int status() {
        return fields.anyError() || leaving.anyError() ? 422 : 200;
    }

    List<Choice> places() {
        return Leaving.places(t("attitudes.delete-none"), others, Attitude::id, Attitude::name);
    }

    List<AttitudeIcon> icons() {
        return List.of(AttitudeIcon.values());
    }

    List<Choice> tones() {
        return AttitudeForm.TONES.stream()
                .map(tone -> new Choice(tone.name(), t("attitude.tone." + tone.name())))
                .toList();
    }
}
