package org.evenkeel.planning.phasing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.law.LawTable;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.Option;

/**
 * The one-off costs of an option by kind and route. Redundancy pay and pension strain fall in the month employment ends, all
 * else in the month the option begins. A stated amount of redundancy pay or of pension strain takes the place of the computed
 * one, so that nothing is counted twice.
 */
final class OptionOneOffs {

    private final PhasingContext context;
    private final OptionPeople people;
    private final LawUse use;
    private final Map<OneOffCost.Kind, Map<FundingRoute, Long>> stated = new EnumMap<>(OneOffCost.Kind.class);

    OptionOneOffs(Option option, OptionPeople people, PhasingContext context, LawUse use) {
        this.context = context;
        this.people = people;
        this.use = use;
        for (OneOffCost cost : option.oneOffCosts()) {
            stated.computeIfAbsent(cost.kind(), kind -> new EnumMap<>(FundingRoute.class)).merge(cost.route(),
                    cost.pence(), Math::addExact);
        }
    }

    List<PhasedOneOffCost> of(Timetable timetable) {
        List<PhasedOneOffCost> costs = new ArrayList<>();
        stated.forEach((kind, routes) -> routes.forEach((route, pence) -> {
            if (pence > 0) {
                costs.add(new PhasedOneOffCost(kind, route, pence, month(kind, timetable), false));
            }
        }));
        StaffConsultation staff = timetable.staff();
        if (staff != null) {
            costs.addAll(computed(staff));
        }
        return costs;
    }

    private int month(OneOffCost.Kind kind, Timetable timetable) {
        if (kind != OneOffCost.Kind.REDUNDANCY && kind != OneOffCost.Kind.PENSION_STRAIN) {
            return context.year().monthOf(timetable.begins());
        }
        StaffConsultation staff = timetable.staff();
        return context.year().monthOf(staff == null ? timetable.savingFrom() : staff.employmentEnds());
    }

    private List<PhasedOneOffCost> computed(StaffConsultation staff) {
        long redundancyPay = 0;
        long pensionStrain = 0;
        for (PoolLeavers pool : people.leavers()) {
            ExitCost cost = ExitCost.of(pool.pool(), pool.employees(), pool.territory(), staff.employmentEnds(),
                    context.law());
            use.value(LawTable.WEEK_PAY_CAP, pool.territory(), cost.weekPayCap());
            redundancyPay = Math.addExact(redundancyPay, cost.redundancyPayPence());
            pensionStrain = Math.addExact(pensionStrain, cost.pensionStrainPence());
        }
        List<PhasedOneOffCost> costs = new ArrayList<>();
        int month = context.year().monthOf(staff.employmentEnds());
        addUnlessStated(costs, OneOffCost.Kind.REDUNDANCY, redundancyPay, month);
        addUnlessStated(costs, OneOffCost.Kind.PENSION_STRAIN, pensionStrain, month);
        return costs;
    }

    private void addUnlessStated(List<PhasedOneOffCost> costs, OneOffCost.Kind kind, long pence, int month) {
        if (pence > 0 && !stated.containsKey(kind)) {
            costs.add(new PhasedOneOffCost(kind, context.assumptions().redundancyRoute(), pence, month, true));
        }
    }
}
