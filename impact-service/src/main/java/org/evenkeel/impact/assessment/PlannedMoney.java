package org.evenkeel.impact.assessment;

import java.util.Objects;

import org.evenkeel.impact.model.CourseMoney;
import org.evenkeel.impact.model.DeliveryClass;

/** Puts measures' money into a course: savings as they came about in months that are over, and by what is known of their delivery
 * after them; costs as they are planned. */
final class PlannedMoney {

    private static final int MONTHS_A_YEAR = 12;

    private final CourseMoney money;
    private final int months;

    PlannedMoney(CourseMoney money, int months) {
        this.money = money;
        this.months = months;
    }

    void add(AssessedMeasure measure) {
        DeliveryClass delivery = delivery(measure);
        long firstYear = 0;
        for (int t = 0; t < MONTHS_A_YEAR; t++) {
            long pence = measure.monthlyNetPence().get(t);
            firstYear += pence;
            if (t < measure.monthsOver()) {
                money.certain()[t] += Objects.requireNonNull(measure.actualNetPence()).get(t);
            } else {
                add(delivery, t, pence);
            }
        }
        Long recurrent = measure.recurrentNetPence();
        if (recurrent == null) {
            money.recurrentUnknown()[delivery.ordinal()] += Math.max(0, firstYear) / (double) MONTHS_A_YEAR;
        }
        double later = recurrent == null ? Math.min(0, firstYear) : recurrent;
        for (int t = MONTHS_A_YEAR; t < months; t++) {
            add(delivery, t, later / MONTHS_A_YEAR);
        }
        for (AssessedOneOff oneOff : measure.oneOffs()) {
            if (oneOff.month() < months) {
                money.oneOff()[Math.max(0, oneOff.month())] += oneOff.pence();
            }
        }
    }

    private void add(DeliveryClass delivery, int month, double pence) {
        if (pence > 0) {
            money.planned()[delivery.ordinal()][month] += pence;
        } else {
            money.certain()[month] += pence;
        }
    }

    private static DeliveryClass delivery(AssessedMeasure measure) {
        return switch (measure.maturity()) {
            case IDEA -> DeliveryClass.IDEA;
            case OPPORTUNITY -> DeliveryClass.OPPORTUNITY;
            case PLAN_IN_PROGRESS -> DeliveryClass.PLAN_IN_PROGRESS;
            case FULLY_DEVELOPED -> DeliveryClass.FULLY_DEVELOPED;
            case IN_DELIVERY -> inDelivery(measure);
            case DELIVERED -> DeliveryClass.DELIVERED;
            case REPLACED, FAILED -> DeliveryClass.NONE;
        };
    }

    private static DeliveryClass inDelivery(AssessedMeasure measure) {
        AssessedRag rag = measure.rag();
        if (rag == null) {
            return DeliveryClass.FULLY_DEVELOPED;
        }
        return switch (rag) {
            case GREEN -> DeliveryClass.GREEN;
            case AMBER -> DeliveryClass.AMBER;
            case RED -> DeliveryClass.RED;
        };
    }
}
