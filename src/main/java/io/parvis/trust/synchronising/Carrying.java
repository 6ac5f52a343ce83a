package io.parvis.trust.synchronising;

import io.parvis.platform.api.Fault;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Stale;
import io.parvis.platform.web.Constraints;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;

/// Acts that may each be refused, one after the other: one no keeps nothing of the others.
final class Carrying {

    private final List<Message> reasons = new ArrayList<>();

    void out(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            reasons.add(refused.said());
        } catch (Refusal refusal) {
            add(refusal);
        } catch (Stale _) {
            reasons.add(Message.of("client.changed-meanwhile"));
        } catch (DataIntegrityViolationException broken) {
            reasons.add(Constraints.said(broken));
        } catch (NotFound _) {
            reasons.add(Message.of("synchronisation.gone"));
        }
    }

    private void add(Refusal refusal) {
        var said = refusal.detail();
        if (refusal.faults().isEmpty() && said != null) {
            reasons.add(said);
        }
        refusal.faults().stream().map(Fault::said).forEach(reasons::add);
    }

    /// Why something was not done; none when all went well.
    List<Message> reasons() {
        return List.copyOf(reasons);
    }
}
