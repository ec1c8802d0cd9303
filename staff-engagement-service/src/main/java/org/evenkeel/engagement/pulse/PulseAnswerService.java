package org.evenkeel.engagement.pulse;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.tenancy.OrganisationScope;

/** Takes answers from whoever has a ballot, signed in or not, and never in their name. */
@ApplicationScoped
public class PulseAnswerService {

    /** There is no person behind it that anything could be written under. */
    private static final String NOBODY = "a ballot";

    private final OrganisationScope scope;
    private final PulseAnswers answers;

    PulseAnswerService(OrganisationScope scope, PulseAnswers answers) {
        this.scope = scope;
        this.answers = answers;
    }

    /** The organisation that is named gives access to nothing: the ballot must be signed by a key of it. */
    public void answer(PulseAnswerRequest request) {
        scope.run(request.organisation(), NOBODY, () -> answers.keep(request));
    }
}
