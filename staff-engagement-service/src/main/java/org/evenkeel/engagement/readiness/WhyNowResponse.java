package org.evenkeel.engagement.readiness;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text for all staff, to be changed and sent by whoever leads. */
@Schema(name = "WhyWeInvestInThisNow")
public record WhyNowResponse(String title, List<String> paragraphs,
        @Schema(description = "All sessions that are planned or were held, in pence") long costPence) {

    public WhyNowResponse {
        paragraphs = List.copyOf(paragraphs);
    }
}
