package io.parvis.people.generating;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirstWay;
import io.parvis.people.generating.BatchEvent.PortalRefused;
import io.parvis.people.identity.OneTimePasswords;
import io.parvis.people.workers.InvitingWorkers;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes one portal after the other, each in a transaction of its own: whoever fails, fails alone (decision D13). What a
/// crash cuts off was never made, and nobody gets two.
@Component
class MakingPortals {

    private static final Logger LOG = LoggerFactory.getLogger(MakingPortals.class);

    private static final Map<String, PortalOutcome> WHY =
            Map.of(
                    "ways.no-address",
                    PortalOutcome.NO_ADDRESS,
                    "ways.there-already",
                    PortalOutcome.HAS_PORTAL,
                    "worker.archived",
                    PortalOutcome.ARCHIVED);

    private final Batches batches;
    private final InvitingWorkers inviting;
    private final OneTimePasswords passwords;
    private final Events events;
    private final TransactionTemplate transaction;

    MakingPortals(
            Batches batches,
            InvitingWorkers inviting,
            OneTimePasswords passwords,
            Events events,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.inviting = inviting;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
    }

    /// One after the other. The password of the next is hashed while the portal of the one before is written.
    void make(Firm firm, Batch batch, List<WorkerId> workers) {
        if (firm.firstWay() == FirstWay.PASSWORD) {
            passwords.expect(workers.size());
        }
        workers.forEach(worker -> make(firm, batch, worker));
    }

    private void make(Firm firm, Batch batch, WorkerId worker) {
        try {
            transaction.executeWithoutResult(_ -> attempt(firm, batch, worker));
        } catch (TransactionException | DataAccessResourceFailureException away) {
            // Nobody's fault: the next round begins where this one ended.
            throw away;
        } catch (DataIntegrityViolationException taken) {
            refuse(batch, worker, taken(batch, worker));
        } catch (Refused refused) {
            refuse(batch, worker, WHY.getOrDefault(refused.said().key(), PortalOutcome.FAILED));
        } catch (NotFound gone) {
            LOG.debug("worker {} went away before their turn", worker, gone);
        } catch (RuntimeException failed) {
            LOG.warn("the portal of worker {} was not made", worker, failed);
            refuse(batch, worker, PortalOutcome.FAILED);
        }
    }

    private void attempt(Firm firm, Batch batch, WorkerId worker) {
        batches.commitWithoutWaiting();
        if (batches.note(batch.id(), worker, PortalOutcome.MADE)) {
            inviting.invite(firm, worker, batch.sender());
        }
    }

    private PortalOutcome taken(Batch batch, WorkerId worker) {
        return batches.shares(batch.id(), worker)
                ? PortalOutcome.SAME_ADDRESS
                : PortalOutcome.TAKEN;
    }

    private void refuse(Batch batch, WorkerId worker, PortalOutcome why) {
        transaction.executeWithoutResult(_ -> {
            if (batches.note(batch.id(), worker, why)) {
                events.publish(new PortalRefused(batch.id(), why));
            }
        });
    }
}
