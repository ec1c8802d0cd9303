package org.evenkeel.planning.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.platform.problem.Refusal;

/**
 * Interests in a plan: those declared, and the posts that a measure it takes affects. Whoever has one in such a measure or in
 * the plan decides nothing on it; nor does whoever withdrew.
 */
final class Conflicts {

    private final List<ConflictDeclared> declared;
    private final Set<String> taken;
    private final Set<String> holders;

    /**
     * @param taken references of the measures that the plan takes
     * @param holders names of those who hold a post that one of them affects
     */
    Conflicts(List<ConflictDeclared> declared, Set<String> taken, Set<String> holders) {
        this.declared = List.copyOf(declared);
        this.taken = Set.copyOf(taken);
        this.holders = Set.copyOf(holders);
    }

    boolean exclude(Person person) {
        return holders.contains(person.name()) || excluding(person).isPresent();
    }

    /** How many members of the board are left out by a conflict they declared. */
    int trusteesExcluded() {
        return declared.stream().filter(one -> one.person().trustee() && excludes(one)).map(one -> one.person().id())
                .collect(Collectors.toSet()).size();
    }

    /** @throws Refusal 403 naming the interest, but not the post: its holder may not have been spoken to yet */
    void refuse(Person person) {
        excluding(person).ifPresent(one -> {
            String in = one.measure() == null ? "this plan" : "measure \"%s\" of this plan".formatted(one.measure());
            throw new Refusal(DecisionProblem.CONFLICT_OF_INTEREST,
                    "You declared an interest in %s (\"%s\"). Leave the decision to those who have none.".formatted(in,
                            one.interest()));
        });
        if (holders.contains(person.name())) {
            throw new Refusal(DecisionProblem.CONFLICT_OF_INTEREST,
                    "An interest of yours in this plan is on record. Leave the decision to those who have none.");
        }
    }

    private Optional<ConflictDeclared> excluding(Person person) {
        return declared.stream().filter(one -> one.person().id().equals(person.id()) && excludes(one)).findFirst();
    }

    private boolean excludes(ConflictDeclared one) {
        return one.withdraws() || one.measure() == null || taken.contains(one.measure());
    }
}
