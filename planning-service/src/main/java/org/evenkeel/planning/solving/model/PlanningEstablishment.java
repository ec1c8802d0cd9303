package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * The unit that collective consultation counts by, with the law that applies to it.
 *
 * @param windowDays days within which dismissals are counted together, the first included (90 at the time of writing)
 * @param separateProposals whether each measure counts as a proposal of its own, on an adviser's word
 * @param duties the collective duties by rising number of dismissals; empty where there are none
 */
public record PlanningEstablishment(
        String reference, String name, int windowDays, boolean separateProposals, List<PlanningConsultationDuty> duties) {

    public PlanningEstablishment {
        duties = List.copyOf(duties);
    }
}
