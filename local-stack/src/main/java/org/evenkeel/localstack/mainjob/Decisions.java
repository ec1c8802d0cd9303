package org.evenkeel.localstack.mainjob;

import java.util.Map;

import org.evenkeel.localstack.terminal.Progress;

import com.fasterxml.jackson.databind.JsonNode;

/** From a draft to a proposal that the board lets go to consultation, by the people whose steps they are. */
final class Decisions {

    private static final String SIGN_OFFS = "/api/planning/measures/%s/sign-offs";

    private final Colleagues colleagues;
    private final Progress progress;
    private final Board board;

    Decisions(Colleagues colleagues, Progress progress) {
        this.colleagues = colleagues;
        this.progress = progress;
        this.board = new Board(colleagues, progress);
    }

    /** @return the plan, authorised to consult */
    JsonNode authorised(JsonNode draft) {
        board.stated();
        signedOff(draft);
        Map<String, Object> read = Map.of("contentSha256", draft.path("contentSha256").asText());
        String path = PlanSteps.path(draft);
        new PlanSteps(colleagues.as(Colleagues.FINANCE_DIRECTOR)).taken(path, "proposals", read);
        progress.tell("Proposed by the finance director");
        new PlanSteps(colleagues.as(Colleagues.EXECUTIVE)).taken(path, "endorsements", read);
        progress.tell("Endorsed by the executive team");
        return board.authorises(draft);
    }

    private void signedOff(JsonNode draft) {
        ApiClient api = colleagues.as(Colleagues.EXECUTIVE);
        int signed = 0;
        for (JsonNode measure : draft.path("content").path("measures")) {
            if (measure.path("taken").asBoolean()) {
                api.post(SIGN_OFFS.formatted(Segment.of(measure.path("measure").asText())), Map.of());
                signed++;
            }
        }
        progress.tell("Signed off by those who answer for them: " + signed + " measures");
    }
}
