package org.evenkeel.planning.assessment;

import java.util.List;

/** All that an assessment of a plan tells, as it is kept. */
record AssessmentContent(
        String planContentSha256,
        AssessedAlternative plan,
        AssessedAlternative doNothing,
        AssessedCut acrossTheBoard,
        AssessedConduct conduct,
        List<String> sentences) {

    AssessmentContent {
        sentences = List.copyOf(sentences);
    }
}
