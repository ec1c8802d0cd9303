package org.evenkeel.planning.phasing;

import java.time.LocalDate;

import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.law.LawValue;
import org.evenkeel.planning.law.RedundancyPay;
import org.evenkeel.planning.law.Territory;

/**
 * An estimate of what it costs, once, to let employees of one pool go, each taken to be the pool's typical member. Notice is
 * worked, so it costs time and not money. A contractual scheme that pays more than statute is not in it.
 *
 * @param redundancyPayPence statutory redundancy pay of all leavers
 * @param pensionStrainPence the pool's estimate for each leaver; 0 where none is stated
 * @param weekPayCap the cap, in pence, that redundancy pay rests on
 */
public record ExitCost(long redundancyPayPence, long pensionStrainPence, LawValue<Long> weekPayCap) {

    /**
     * @param leavers employees who leave, voluntarily or not
     * @param relevantDate the day their notice ends
     * @throws org.evenkeel.planning.law.LawNotOnRecord where a table does not reach back to that day
     */
    public static ExitCost of(Pool pool, int leavers, Territory territory, LocalDate relevantDate, LawTables law) {
        AgeAndService typical = pool.profile();
        RedundancyPay.Entitlement each = new RedundancyPay(law).of(typical.ageYears(), typical.serviceYears(),
                pool.weeklyPayPence(), territory, relevantDate);
        Long strain = pool.pensionStrainPence();
        return new ExitCost(Math.multiplyExact(each.pence(), leavers),
                strain == null ? 0 : Math.multiplyExact(strain, leavers), each.cap());
    }
}
