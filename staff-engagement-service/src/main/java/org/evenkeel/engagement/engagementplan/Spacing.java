package org.evenkeel.engagement.engagementplan;

import org.evenkeel.engagement.threshold.OwnThresholds;
import org.evenkeel.engagement.touchpoint.WordOrder;

/**
 * The distances that dignity rules ask for, as the organisation has set them.
 *
 * @param briefedBeforeWorkingDays from a manager's briefing to the first conversation (D10)
 * @param companionDays from first news to the first meeting (D12)
 * @param betweenMeetingsDays from the first meeting to the second (D13)
 */
record Spacing(int briefedBeforeWorkingDays, int companionDays, int betweenMeetingsDays) {

    static final Spacing DEFAULT = new Spacing(WordOrder.BRIEFED_BEFORE, 3, 3);

    static Spacing of(OwnThresholds own) {
        return new Spacing(own.of("D10", "beforeWorkingDays", DEFAULT.briefedBeforeWorkingDays),
                own.of("D12", "leastDays", DEFAULT.companionDays),
                own.of("D13", "spacingDays", DEFAULT.betweenMeetingsDays));
    }

    /** To tell whether it is the briefing alone that does not fit. */
    Spacing withoutBriefing() {
        return new Spacing(0, companionDays, betweenMeetingsDays);
    }
}
