package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.evenkeel.engagement.engagementplan.MeasureToConsult.Band;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Establishment;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Partner;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Pool;

/** Measures and plans as planning proposes them. */
final class Proposed {

    private Proposed() {
    }

    /**
     * Twenty-five dismissals from two pools of one team and one of another: 45 days are consulted on, 12 weeks' notice given.
     */
    static MeasureToConsult dismissing(LocalDate opens, int days, int minimumDays, int noticeWeeks) {
        LocalDate notice = opens.plusDays(days);
        return new MeasureToConsult("M-1", "Close two day centres", "day-care", "Day care",
                "It is proposed to close two centres.",
                List.of("Close one", "Not to do it"), true, true, true, opens, 0, opens, opens.plusDays(days - 1L), notice,
                notice.plusWeeks(noticeWeeks), notice.plusWeeks(noticeWeeks).plusDays(1), Band.TWENTY_OR_MORE, minimumDays,
                minimumDays, noticeWeeks, List.of(new Establishment("E-1", "Town Hall", "ENGLAND", true, 25)),
                List.of(new Pool("P-1", "T-1", "North", "Care worker", 12), new Pool("P-2", "T-1", "North", "Cook", 1),
                        new Pool("P-3", "T-2", "South", "Care worker", 12)),
                List.of(new Partner("PA-1", "Carers' Trust", "END_GRANT")), false);
    }

    static PlanToConsult plan(LocalDate authorisedOn, MeasureToConsult... measures) {
        UUID id = UUID.randomUUID();
        return new PlanToConsult(id, id, 1, "0".repeat(64), "Balanced", "2027-28", authorisedOn, "The board of trustees", null,
                null,
                List.of(), List.of(measures), null, null, null);
    }
}
