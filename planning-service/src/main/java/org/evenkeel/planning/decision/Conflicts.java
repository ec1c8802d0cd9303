package org.evenkeel.planning.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.platform.problem.Refusal;

/**
 * Interests declared in a plan. Whoever has one in a measure that the plan takes, or in the plan, neither endorses nor votes
 * nor
 * authorises nor approves; nor does whoever withdrew.
 */
final class Conflicts {

    private final List<ConflictDeclared> declared;
    private final Set<String> taken;

    /** @param taken references of the measures that the plan takes */
    Conflicts(List<ConflictDeclared> declared, Set<String> taken) {
        this.declared = List.copyOf(declared);
        this.taken = Set.copyOf(taken);
    }

    List<ConflictDeclared> declared() {
        return declared;
    }

    boolean exclude(String person) {
        return excluding(person).isPresent();
    }

    /** How many members of the board are left out by a conflict. */
    int trusteesExcluded() {
        return declared.stream().filter(one -> one.person().trustee() && excludes(one)).map(one -> one.person().id())
                .collect(Collectors.toSet()).size();
    }

    /** @throws Refusal 403 naming the interest */
    void refuse(Person person) {
        excluding(person.id()).ifPresent(one -> {
            String in = one.measure() == null ? "this plan" : "measure \"%s\" of this plan".formatted(one.measure());
            throw new Refusal(DecisionProblem.CONFLICT_OF_INTEREST,
                    "You declared an interest in %s: %s. Leave the decision to those who have none.".formatted(in,
                            one.interest()));
        });
    }

    private Optional<ConflictDeclared> excluding(String person) {
        return declared.stream().filter(one -> one.person().id().equals(person) && excludes(one)).findFirst();
    }

    private boolean excludes(ConflictDeclared one) {
        return one.withdraws() || one.measure() == null || taken.contains(one.measure());
    }
}
