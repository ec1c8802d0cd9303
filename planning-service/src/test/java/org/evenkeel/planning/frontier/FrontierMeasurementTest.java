package org.evenkeel.planning.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Run by hand: -Devenkeel.frontier=200 prints how long 15 points of so many generated measures take two solving threads. */
@EnabledIfSystemProperty(named = "evenkeel.frontier", matches = "\\d+")
class FrontierMeasurementTest {

    private static final int WANTED = 15;
    private static final int SECONDS_A_POINT = 4;

    @Test
    void fifteen_points_of_a_generated_organisation() {
        MeasuredFrontier.Result result = new MeasuredFrontier(GeneratedOrganisation.of(1,
                GeneratedOrganisation.Shape.of(Integer.getInteger("evenkeel.frontier"))), WANTED, SECONDS_A_POINT, 2).solve();
        System.out.printf("Frontier: %.1f s, %d solves, %d points that none dominates%n", result.seconds(), result.solves(),
                result.row().size());
        result.row().forEach(point -> System.out.printf("  saves %,15d p, costs %,15d p, %5d ms; largest gap %.2f %%%n",
                point.savingPence(), point.costPence(), point.milliseconds(), point.gapPerCent()));
        assertThat(result.row()).hasSizeBetween(9, WANTED);
    }
}
