package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.jspecify.annotations.Nullable;

/** Measures that share one rate of delivery: by RAG where in delivery, else by maturity. */
public enum DeliveryClass {
    IDEA(ImpactParameter.DELIVERY_IDEA),
    OPPORTUNITY(ImpactParameter.DELIVERY_OPPORTUNITY),
    PLAN_IN_PROGRESS(ImpactParameter.DELIVERY_PLAN_IN_PROGRESS),
    FULLY_DEVELOPED(ImpactParameter.DELIVERY_FULLY_DEVELOPED),
    GREEN(ImpactParameter.DELIVERY_GREEN),
    AMBER(ImpactParameter.DELIVERY_AMBER),
    RED(ImpactParameter.DELIVERY_RED),
    DELIVERED(ImpactParameter.DELIVERY_DELIVERED),
    /** Replaced or failed: nothing comes of it. */
    NONE(null);

    /** How many there are. */
    public static final int COUNT = values().length;

    @Nullable
    private final ImpactParameter rate;

    DeliveryClass(@Nullable ImpactParameter rate) {
        this.rate = rate;
    }

    /** The parameter that says its rate; none where nothing is delivered. */
    @Nullable
    ImpactParameter rate() {
        return rate;
    }
}
