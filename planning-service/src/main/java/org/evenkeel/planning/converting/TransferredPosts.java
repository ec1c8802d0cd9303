package org.evenkeel.planning.converting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.solving.model.PlanningRelation;

/** People who transfer to another employer with their posts (TUPE) are not made redundant from them as well. */
final class TransferredPosts {

    private final List<Measure> measures;

    TransferredPosts(OrganisationDocument document) {
        this.measures = document.measures();
    }

    /** Each transfer with each measure that dismisses people from a pool it moves. */
    List<PlanningRelation> relations() {
        List<PlanningRelation> relations = new ArrayList<>();
        for (int transfer = 0; transfer < measures.size(); transfer++) {
            if (measures.get(transfer).kind() == MeasureKind.TRANSFER) {
                Set<String> moved = pools(measures.get(transfer), false);
                for (int other = 0; other < measures.size(); other++) {
                    boolean both = other != transfer && !Collections.disjoint(moved, pools(measures.get(other), true));
                    if (both && measures.get(other).kind() != MeasureKind.TRANSFER) {
                        relations.add(new PlanningRelation(PlanningRelation.Kind.SAME_POSTS, transfer, other, 0));
                    }
                }
            }
        }
        return relations;
    }

    private static Set<String> pools(Measure measure, boolean dismissing) {
        return measure.options().stream().flatMap(option -> option.postsRemoved().stream())
                .filter(posts -> !dismissing || posts.dismissedFte().signum() > 0).map(PostRemoval::pool)
                .collect(Collectors.toSet());
    }
}
