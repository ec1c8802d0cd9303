package org.evenkeel.planning.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenkeel.planning.decision.PlanMessages.Change;
import org.evenkeel.planning.neighbour.ProposedMeasure;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.planning.proposal.ProposalItem;

/** What one version of a plan does otherwise than the one before, measure by measure. */
final class VersionChanges {

    private VersionChanges() {
    }

    static List<Change> between(PlanProposal before, PlanProposal after) {
        List<Change> changes = new ArrayList<>();
        for (ProposalItem item : before.items()) {
            Optional<ProposalItem> kept = after.item(item.measure());
            if (kept.isEmpty()) {
                changes.add(new Change(item.measure(), "\"%s\" is no longer proposed.".formatted(item.told().title())));
            } else if (!kept.get().told().equals(item.told()) || !kept.get().depth().equals(item.depth())) {
                changes.add(new Change(item.measure(), changed(item, kept.get())));
            }
        }
        after.items().stream().filter(item -> before.item(item.measure()).isEmpty()).forEach(
                item -> changes.add(new Change(item.measure(), "\"%s\" is now proposed.".formatted(item.told().title()))));
        return changes;
    }

    private static String changed(ProposalItem before, ProposalItem after) {
        ProposedMeasure now = after.told();
        if (!now.begins().equals(before.told().begins())) {
            return "\"%s\" begins on %s instead of %s.".formatted(now.title(), now.begins(), before.told().begins());
        }
        if (!after.depth().isNoDeeperThan(before.depth())) {
            return "\"%s\" goes deeper than before.".formatted(now.title());
        }
        return before.depth().equals(after.depth()) ? "\"%s\" is described otherwise.".formatted(now.title())
                : "\"%s\" goes less deep than before.".formatted(now.title());
    }
}
