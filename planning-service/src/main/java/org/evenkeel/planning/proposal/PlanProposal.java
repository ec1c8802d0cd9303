package org.evenkeel.planning.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.planning.neighbour.ProposedMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What a plan proposes.
 *
 * @param whoDecides in words
 * @param decisionBy last day on which the board decides on one of its measures; null where it takes none
 * @param items one for each measure that the plan takes
 */
public record PlanProposal(
        String name,
        String year,
        String whoDecides,
        @Nullable LocalDate decisionBy,
        List<LocalDate> nonWorkingDays,
        List<ProposalItem> items) {

    public PlanProposal {
        nonWorkingDays = List.copyOf(nonWorkingDays);
        items = List.copyOf(items);
    }

    public List<ProposedMeasure> measures() {
        return items.stream().map(ProposalItem::told).toList();
    }

    /** References of the measures it takes. */
    public Set<String> taken() {
        return items.stream().map(ProposalItem::measure).collect(Collectors.toSet());
    }

    public Optional<ProposalItem> item(String measure) {
        return items.stream().filter(item -> item.measure().equals(measure)).findFirst();
    }

    /** Whether it takes the measure, and what is told of it is about a few people. */
    public boolean restricts(@Nullable String measure) {
        return measure != null && item(measure).filter(item -> item.told().restricted()).isPresent();
    }
}
