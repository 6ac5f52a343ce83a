package io.parvis.platform.web;

import static io.parvis.platform.web.Kit.all;
import static io.parvis.platform.web.Kit.in;
import static io.parvis.platform.web.Kit.part;

import gg.jte.Content;
import io.parvis.platform.kernel.Message;
import java.util.List;
import java.util.Map;

/// A form with everything wrong that can be.
final class KitForm {

    private KitForm() {}

    static Content form() {
        var fields =
                Fields.of(
                                Map.of(
                                        "name",
                                        "Boulangerie",
                                        "email",
                                        "jean@",
                                        "kind",
                                        "company",
                                        "access",
                                        "functions"))
                        .with(
                                "",
                                Message.of(
                                        "Somebody else changed this domain a moment ago. Look at it again before you save."))
                        .with(
                                "email",
                                Message.of("Enter an e-mail address such as name@example.org"))
                        .with("country", Message.of("Choose a country"));
        var access =
                List.of(
                        new Choice(
                                "all",
                                "All employees",
                                "Everyone at the firm can open this domain."),
                        new Choice(
                                "functions",
                                "Employees in a function of the domain",
                                "Responsible, backup, controller and account manager only."),
                        new Choice(
                                "support",
                                "Employees in a function, and platform support",
                                "Recommended: support can help with questions about the domain."));
        return all(
                part("head title=New client|back=#|backLabel=Domains"),
                part(
                        "form action=#",
                        "fields",
                        fields,
                        "content",
                        all(
                                part(
                                        "radios name=kind|label=Kind|required=true",
                                        "fields",
                                        fields,
                                        "choices",
                                        List.of(
                                                new Choice("person", "Individual"),
                                                new Choice("company", "Company"))),
                                part(
                                        "field name=name|label=Company name|required=true",
                                        "fields",
                                        fields),
                                in(
                                        "<div class=\"form-grid\">",
                                        all(
                                                part(
                                                        "field name=email|label=Owner's e-mail|type=email|required=true|hint=The invitation goes to this address.",
                                                        "fields",
                                                        fields),
                                                part(
                                                        "choice name=country|label=Country|required=true|empty=Choose…",
                                                        "fields",
                                                        fields,
                                                        "choices",
                                                        List.of(new Choice("BE", "Belgium"))),
                                                part(
                                                        "field name=secret|label=Password|type=password",
                                                        "fields",
                                                        fields)),
                                        "</div>"),
                                part(
                                        "radios name=access|label=Back-office access|boxed=true",
                                        "fields",
                                        fields,
                                        "choices",
                                        access),
                                part(
                                        "area name=note|label=Comments|stamp=Tom Peeters, 21 Nov 2026 20:04:|hint=Seen on this screen only.",
                                        "fields",
                                        fields),
                                part(
                                        "check name=blocked|label=Block access to the domain|hint=The client can still sign in, but sees nothing of the domain.",
                                        "fields",
                                        fields),
                                part("buttons verb=Create the client|cancelHref=#"))));
    }
}
