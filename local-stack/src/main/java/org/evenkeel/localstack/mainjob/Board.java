package org.evenkeel.localstack.mainjob;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.localstack.terminal.Progress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The demo's board: three trustees, of whom two must take part. A published list does not say who decides. */
final class Board {

    static final List<String> TRUSTEES = List.of("trustee", "second-trustee", "third-trustee");

    private static final String ORGANISATION = "/api/planning/organisation";
    private static final int QUORUM = 2;

    private final Colleagues colleagues;
    private final Progress progress;

    Board(Colleagues colleagues, Progress progress) {
        this.colleagues = colleagues;
        this.progress = progress;
    }

    /** States members and quorum, unless somebody has. */
    void stated() {
        ApiClient api = colleagues.as(Colleagues.FINANCE_DIRECTOR);
        ApiAnswer known = api.get(ORGANISATION);
        if (known.body().hasNonNull("boardMembers") && known.body().hasNonNull("quorum")) {
            return;
        }
        ObjectNode organisation = new ObjectMapper().convertValue(known.body(), ObjectNode.class);
        organisation.put("boardMembers", TRUSTEES.size());
        organisation.put("quorum", QUORUM);
        api.put(ORGANISATION, organisation, known.etag().orElse("*"));
        progress.tell("The board, for this demonstration: %d trustees, quorum %d".formatted(TRUSTEES.size(), QUORUM));
    }

    /** All vote for it, and the first records what was decided. @return the plan as it stands now */
    JsonNode authorises(JsonNode plan) {
        String path = PlanSteps.path(plan);
        for (String trustee : TRUSTEES) {
            Map<String, Object> vote = new LinkedHashMap<>();
            vote.put("decision", "AUTHORISE");
            vote.put("vote", "FOR");
            vote.put("contentSha256", plan.path("contentSha256").asText());
            new PlanSteps(colleagues.as(trustee)).taken(path, "votes", vote);
        }
        JsonNode authorised = new PlanSteps(colleagues.as(TRUSTEES.get(0))).taken(path, "authorisations",
                Map.of("contentSha256", plan.path("contentSha256").asText()));
        progress.tell("Authorised to consult by the board, three for and none against. Nothing is decided yet.");
        return authorised;
    }
}
