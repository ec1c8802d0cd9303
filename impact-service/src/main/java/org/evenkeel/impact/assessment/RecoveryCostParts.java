package org.evenkeel.impact.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Recovery cost by cause. */
public record RecoveryCostParts(
        RangeFigure hiringPence,
        RangeFigure overtimePence,
        @Schema(description = "Work left over and done later") RangeFigure clearingPence,
        @Schema(description = "Work never done, at the price of the service's level") RangeFigure shortfallPence,
        RangeFigure partnerContributionPence,
        RangeFigure processExposurePence) {
}
