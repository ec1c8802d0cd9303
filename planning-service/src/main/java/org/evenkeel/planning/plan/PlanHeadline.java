package org.evenkeel.planning.plan;

/** What a list of plans tells of each. */
record PlanHeadline(String scenarioName, String year, PlanFigures figures) {

    static PlanHeadline of(PlanContent content) {
        return new PlanHeadline(content.scenario().name(), content.year(), content.figures());
    }
}
