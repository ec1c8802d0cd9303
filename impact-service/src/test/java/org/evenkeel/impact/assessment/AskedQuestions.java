package org.evenkeel.impact.assessment;

import org.evenkeel.impact.platform.shelf.ShelfJson;

/** The questions of {@link SampleQuestions} for tests of other packages. */
public final class AskedQuestions {

    private AskedQuestions() {
    }

    public static String everyField() {
        return SampleQuestions.everyField();
    }

    /** The same organisation with nothing done. */
    public static String nothing() {
        return SampleQuestions.nothing();
    }

    /** A question that planning asked, as it wrote it. */
    public static AssessmentRequest read(String name) {
        return new ShelfJson().read(SampleQuestions.asked(name), AssessmentRequest.class);
    }
}
