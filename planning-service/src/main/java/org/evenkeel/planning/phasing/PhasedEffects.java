package org.evenkeel.planning.phasing;

import java.util.List;

import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.measure.ServiceEffect;

/**
 * What one choice does beside saving money.
 *
 * @param fromMonth index of the month from which services and partners feel it: the one in which the saving starts
 * @param capacityUses by month counted from the year's first
 * @param capacityGains by month counted from the year's first, as stated: less once pressure has started is for the reader to
 *        apply
 */
public record PhasedEffects(
        int fromMonth,
        List<ServiceEffect> services,
        List<PartnerEffect> partners,
        List<CapacityInMonth> capacityUses,
        List<CapacityInMonth> capacityGains) {

    public PhasedEffects {
        services = List.copyOf(services);
        partners = List.copyOf(partners);
        capacityUses = List.copyOf(capacityUses);
        capacityGains = List.copyOf(capacityGains);
    }
}
