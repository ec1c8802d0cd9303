package org.evenkeel.planning.law;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Collective-consultation law of one territory on one date: Trade Union and Labour Relations (Consolidation) Act 1992 s.188 in
 * Great Britain, Employment Rights (Northern Ireland) Order 1996 in Northern Ireland.
 *
 * @param thresholds from the fewest dismissals to the most, none twice
 * @param organisationWideTrigger dismissals in the whole organisation that start the duty as well; null while not in force
 */
public record CollectiveConsultation(List<ConsultationThreshold> thresholds, @Nullable Integer organisationWideTrigger) {

    public CollectiveConsultation {
        thresholds = List.copyOf(thresholds);
        if (thresholds.isEmpty()) {
            throw new IllegalArgumentException("Collective consultation has at least one threshold.");
        }
    }

    /** The band that {@code employees} dismissed at one establishment within {@link #windowDays} call for. */
    public ConsultationBand band(int employees) {
        ConsultationBand band = ConsultationBand.INDIVIDUAL;
        for (ConsultationThreshold threshold : thresholds) {
            if (employees >= threshold.minDismissals()) {
                band = threshold.band();
            }
        }
        return band;
    }

    /** Days from the opening of consultation to the first dismissal, at least; 0 for a band without a collective duty. */
    public int minimumDays(ConsultationBand band) {
        ConsultationThreshold threshold = threshold(band);
        return threshold == null ? 0 : threshold.minimumDays();
    }

    /** Days from notifying the authority to the first dismissal, at least; 0 for a band without a collective duty. */
    public int notifyDays(ConsultationBand band) {
        ConsultationThreshold threshold = threshold(band);
        return threshold == null ? 0 : threshold.notifyDays();
    }

    /** Least dismissals that call for a band; 0 for a band without a collective duty. */
    public int minDismissals(ConsultationBand band) {
        ConsultationThreshold threshold = threshold(band);
        return threshold == null ? 0 : threshold.minDismissals();
    }

    /** Dismissals within so many days are counted together. */
    public int windowDays() {
        return thresholds.get(0).windowDays();
    }

    private @Nullable ConsultationThreshold threshold(ConsultationBand band) {
        for (ConsultationThreshold threshold : thresholds) {
            if (threshold.band() == band) {
                return threshold;
            }
        }
        return null;
    }
}
