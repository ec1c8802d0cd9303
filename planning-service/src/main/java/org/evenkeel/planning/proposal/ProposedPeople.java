package org.evenkeel.planning.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.neighbour.ProposedMeasure.AtEstablishment;
import org.evenkeel.planning.neighbour.ProposedMeasure.ForPartner;
import org.evenkeel.planning.neighbour.ProposedMeasure.FromPool;
import org.evenkeel.planning.phasing.Dismissals;
import org.evenkeel.planning.phasing.LeavingEmployees;
import org.evenkeel.planning.phasing.PhasedChoice;

/** Whom one choice affects: by establishment, pool and partner. Posts and counts, never names. */
final class ProposedPeople {

    private final OnRecord onRecord;
    private final int employeesPerFteBasisPoints;

    ProposedPeople(OnRecord onRecord, int employeesPerFteBasisPoints) {
        this.onRecord = onRecord;
        this.employeesPerFteBasisPoints = employeesPerFteBasisPoints;
    }

    List<AtEstablishment> establishments(PhasedChoice choice) {
        return choice.people().dismissals().stream().map(this::establishment).toList();
    }

    private AtEstablishment establishment(Dismissals dismissals) {
        Establishment place = onRecord.establishment(dismissals.establishment());
        return new AtEstablishment(place.reference(), place.name(), place.jurisdiction().name(), place.unionRecognised(),
                dismissals.employees());
    }

    /** Every pool that the option takes posts from; one that loses vacancies alone loses nobody. */
    List<FromPool> pools(Option option) {
        Map<String, BigDecimal> dismissed = new TreeMap<>();
        for (PostRemoval removal : option.postsRemoved()) {
            dismissed.merge(removal.pool(), removal.dismissedFte(), BigDecimal::add);
        }
        return dismissed.entrySet().stream().map(entry -> pool(entry.getKey(), entry.getValue())).toList();
    }

    private FromPool pool(String reference, BigDecimal dismissedFte) {
        Pool pool = onRecord.pool(reference);
        int leaving = dismissedFte.signum() == 0 ? 0 : LeavingEmployees.of(dismissedFte, pool, employeesPerFteBasisPoints);
        return new FromPool(reference, pool.team(), onRecord.team(pool.team()).name(), pool.role(), leaving);
    }

    List<ForPartner> partners(Option option) {
        return option.partnerEffects().stream().map(this::partner).toList();
    }

    private ForPartner partner(PartnerEffect effect) {
        Partner partner = onRecord.partner(effect.partner());
        return new ForPartner(effect.partner(), partner == null ? effect.partner() : partner.name(), effect.action().name());
    }

    /** Marked so, or touching a pool so small that figures about it are figures about people. */
    boolean restricted(Measure measure, Option option) {
        return measure.restricted() || option.postsRemoved().stream()
                .anyMatch(removal -> onRecord.pool(removal.pool()).restricted());
    }
}
