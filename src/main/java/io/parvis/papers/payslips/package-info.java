/// Payslips: one PDF of the month is cut into what each worker was paid, looked through by the office and read by them.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.mail",
            "platform.files",
            "platform.tables",
            "platform.pdf",
            "platform.previews",
            "people.firm",
            "people.identity",
            "people.menus",
            "people.workers"
        })
@NullMarked
package io.parvis.papers.payslips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
