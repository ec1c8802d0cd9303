package org.evenkeel.engagement.message;

import java.util.List;

import org.evenkeel.engagement.touchpoint.BrokenRule;

/**
 * How a message stands at one moment: who would get it, who approved just that, and what stands in its way.
 *
 * @param textIsCurrent false where its template says something else by now
 * @param approvals of this text to these people, by others than its author
 * @param overrides of this text to these people
 * @param unmet all that stands against it, overridden or not
 */
record Standing(Recipients recipients, Hashes hashes, boolean textIsCurrent, List<ApprovalEntity> approvals,
        List<MessageOverrideEntity> overrides, List<BrokenRule> unmet) {

    Standing {
        approvals = List.copyOf(approvals);
        overrides = List.copyOf(overrides);
        unmet = List.copyOf(unmet);
    }

    /** Of what is said, and of who gets it. */
    record Hashes(String text, String audience) {
    }

    /** What nobody has answered for. */
    List<BrokenRule> inTheWay() {
        return unmet.stream().filter(rule -> overrides.stream().noneMatch(one -> one.rules.contains(named(rule)))).toList();
    }

    static String named(BrokenRule rule) {
        return rule.rule() + ":" + rule.measure();
    }
}
