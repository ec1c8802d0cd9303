package org.evenkeel.planning.comparator;

import java.util.Map;

import org.evenkeel.planning.law.ConsultationBand;

/**
 * What a flat cut of one size comes to in the year.
 *
 * @param bands what each establishment's dismissals call for
 * @param employees who are dismissed
 * @param grossInYearPence saving within the year, {@code S(p)}
 * @param oneOffInYearPence redundancy pay and pension strain that fall in the year
 * @param countedPence what counts towards a target: the saving as expected to be delivered, less those costs
 */
record SizedCut(int basisPoints, Map<String, ConsultationBand> bands, int employees, long grossInYearPence,
        long oneOffInYearPence, long countedPence) {
}
