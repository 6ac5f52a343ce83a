package io.parvis.trust.demo;

import io.parvis.people.firm.Founding;
import io.parvis.people.firm.Founding.Terms;
import io.parvis.platform.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// An accounting office in Liège, an agency for help at home in Antwerp, and the operator: made by the same verbs as
/// everything that people do, so what one sees in the demo is what one gets; and furnished with a past ([Furnishing]).
@Component
class DemoWorld {

    private final Founding founding;
    private final Hiring hiring;
    private final Clientele clientele;
    private final Furnishing furnishing;

    DemoWorld(Founding founding, Hiring hiring, Clientele clientele, Furnishing furnishing) {
        this.founding = founding;
        this.hiring = hiring;
        this.clientele = clientele;
        this.furnishing = furnishing;
    }

    /// Returns the passwords that work once.
    List<SignIn> make() {
        var oneTime = new ArrayList<SignIn>();
        var operator = founding.operator();
        hiring.hireOperator(operator);
        furnishing.stock(operator);
        for (var row : Sheets.all("firms")) {
            var terms = new Terms("BE", row.get(2), Actor.DEFAULT_ZONE, row.get(3));
            var firm = founding.found(row.get(0), row.get(1), terms);
            clientele.open(hiring.hire(firm, oneTime));
            furnishing.furnish(firm);
            hiring.welcomeWorkers(firm);
        }
        return List.copyOf(oneTime);
    }
}
