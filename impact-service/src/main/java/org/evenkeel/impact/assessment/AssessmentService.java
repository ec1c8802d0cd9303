package org.evenkeel.impact.assessment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Assesses plans and keeps the answers. */
@ApplicationScoped
public class AssessmentService {

    KeptAssessment assess(AssessmentRequest request) {
        throw Refusal.conflict("No plan can be assessed yet.");
    }

    KeptAssessment get(UUID id) {
        throw Refusal.notFound("assessment", id);
    }

    Page<AssessmentSummary> list(@Nullable UUID planId, PageRequest page) {
        page.limit();
        page.cursor();
        return new Page<>(java.util.List.of(), null);
    }
}
