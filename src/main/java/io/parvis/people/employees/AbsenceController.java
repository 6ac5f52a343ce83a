package io.parvis.people.employees;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// When employees are away.
@OfficeController
class AbsenceController {

    private final RecordingAbsences recording;
    private final EmployeeFile file;

    AbsenceController(RecordingAbsences recording, EmployeeFile file) {
        this.recording = recording;
        this.file = file;
    }

    record Days(
            @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate firstDay,
            @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay) {}

    @PostMapping("/employees/{id}/absences")
    @Requires(Permission.RECORD_ABSENCES)
    Answer record(@PathVariable UUID id, Form<Days> form) {
        var employee = new AccountId(id);
        return form.blaming("firstDay", "absence_overlap")
                .send(
                        days -> {
                            recording.record(employee, days.firstDay(), days.lastDay());
                            return Redirect.to("/employees/{}", id).saying("absence.recorded");
                        },
                        typed -> file.absenceAgain(employee, typed));
    }

    @DeleteMapping("/employees/{id}/absences/{absence}")
    @Requires(Permission.RECORD_ABSENCES)
    Redirect remove(@PathVariable UUID id, @PathVariable UUID absence) {
        recording.remove(new AccountId(id), absence);
        return Redirect.to("/employees/{}", id).saying("absence.removed");
    }
}
