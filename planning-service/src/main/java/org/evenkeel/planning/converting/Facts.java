package org.evenkeel.planning.converting;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.law.CollectiveConsultation;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.pricing.RecoveryPrices.ShareCharge;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningCapacity;
import org.evenkeel.planning.solving.model.PlanningConsultationDuty;
import org.evenkeel.planning.solving.model.PlanningDutyFacts;
import org.evenkeel.planning.solving.model.PlanningEstablishment;
import org.evenkeel.planning.solving.model.PlanningPartner;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningService;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/** The facts of a problem and where each stands. */
final class Facts {

    private final Question question;
    private final LawTables law;

    final Places measures;
    final Places establishments;
    final Places pools;
    final Places services;
    final Places budgets;
    final Places capacities;
    final Places teams;
    final Places components;
    final Places partners;
    final SpendByFunds funds;
    private final Places touchables;
    private final List<PlanningTouchable> touchableList;
    private final List<Capacity> capacityList;
    private final ExecutiveCapacity executives;
    private final StaffFacts staff;
    private final List<Service> budgeted;
    private final List<String> componentNames;

    Facts(Question question, LawTables law) {
        this.question = question;
        this.law = law;
        var document = question.document();
        this.budgeted = document.services().stream().filter(Facts::hasBudget).toList();
        this.componentNames = componentNames(question.prices());
        measures = new Places(document.measures().stream().map(one -> one.reference()).toList());
        establishments = new Places(document.establishments().stream().map(Establishment::reference).toList());
        pools = new Places(document.pools().stream().map(Pool::reference).toList());
        services = new Places(document.services().stream().map(Service::reference).toList());
        budgets = new Places(budgeted.stream().map(Service::reference).toList());
        executives = new ExecutiveCapacity(question);
        staff = new StaffFacts(question);
        capacityList = executives.capacities();
        capacities = new Places(capacityList.stream().map(Capacity::reference).toList());
        teams = new Places(document.teams().stream().map(Team::reference).toList());
        touchableList = Touchables.of(document, question.prices());
        touchables = new Places(touchableList.stream().map(one -> one.kind() + " " + one.reference()).toList());
        components = new Places(componentNames);
        partners = new Places(document.partners().stream().map(Partner::reference).toList());
        funds = new SpendByFunds(question);
    }

    List<PlanningEstablishment> establishments() {
        return question.document().establishments().stream().map(this::establishment).toList();
    }

    PlanningDutyFacts duties() {
        var document = question.document();
        return new PlanningDutyFacts(
                document.partners().stream().map(one -> new PlanningPartner(one.reference(), one.name())).toList(),
                document.pools().stream().map(Facts::alternatives).toList(), funds.facts());
    }

    private static long alternatives(Pool pool) {
        return pool.vacantFte().add(pool.agencyFte()).movePointRight(2).setScale(0, RoundingMode.DOWN).longValueExact();
    }

    List<PlanningPool> pools() {
        return question.document().pools().stream()
                .map(pool -> new PlanningPool(pool.reference(), pool.role(),
                        question.removableFteHundredths().getOrDefault(pool.reference(), 0L)))
                .toList();
    }

    List<PlanningService> services() {
        Map<String, Long> prices = question.prices().servicePointMonths();
        return question.document().services().stream()
                .map(service -> new PlanningService(service.reference(), service.name(), service.statutory(),
                        service.plannedLevelBasisPoints(),
                        service.minimumLevelBasisPoints() == null ? 0 : service.minimumLevelBasisPoints(),
                        prices.getOrDefault(service.reference(), 0L)))
                .toList();
    }

    List<PlanningBudget> budgets() {
        return budgeted.stream()
                .map(service -> new PlanningBudget(service.reference(), service.name(), gross(service)))
                .toList();
    }

    List<PlanningCapacity> capacities() {
        return capacityList.stream().map(this::capacity).toList();
    }

    List<PlanningTouchable> touchables() {
        return touchableList;
    }

    int touchable(PlanningTouchable.Kind kind, String reference) {
        return touchables.of(kind + " " + reference);
    }

    ExecutiveCapacity executives() {
        return executives;
    }

    StaffFacts staff() {
        return staff;
    }

    List<PlanningTeam> teams() {
        return question.document().teams().stream()
                .map(team -> new PlanningTeam(team.reference(), team.name(), pieces(
                        question.prices().teamShareCharges().getOrDefault(team.reference(), List.of()))))
                .toList();
    }

    List<String> components() {
        return componentNames;
    }

    private PlanningEstablishment establishment(Establishment establishment) {
        Scenario scenario = question.scenario();
        CollectiveConsultation duty = law
                .consultation(establishment.jurisdiction().territory(), scenario.planningDate()).value();
        List<PlanningConsultationDuty> duties = duty.thresholds().stream()
                .map(from -> new PlanningConsultationDuty(from.minDismissals(), from.band(), from.minimumDays()))
                .toList();
        return new PlanningEstablishment(establishment.reference(), establishment.name(), duty.windowDays(),
                scenario.conditions().separateProposals() != null, duties);
    }

    private PlanningCapacity capacity(Capacity capacity) {
        if (capacity.total() != null) {
            return new PlanningCapacity(capacity.reference(), capacity.name(), unit(capacity), false,
                    List.of(capacity.total()));
        }
        List<Long> months = new ArrayList<>();
        int last = capacity.byMonth().size() - 1;
        for (int month = 0; month < question.scenario().horizonMonths(); month++) {
            months.add(capacity.byMonth().get(Math.min(month, last)));
        }
        return new PlanningCapacity(capacity.reference(), capacity.name(), unit(capacity), true, months);
    }

    private static String unit(Capacity capacity) {
        return switch (capacity.unit()) {
            case DAY_HUNDREDTHS -> "hundredths of a day";
            case PENCE -> "pence";
            case CHANGE_POINTS -> "points of change";
        };
    }

    /** Straight pieces from each corner, exact there; beyond the last one the last slope goes on. */
    private static List<PlanningTeam.Piece> pieces(List<ShareCharge> corners) {
        List<PlanningTeam.Piece> pieces = new ArrayList<>();
        long slope = 0;
        for (int i = 0; i < corners.size(); i++) {
            ShareCharge from = corners.get(i);
            if (i + 1 < corners.size()) {
                ShareCharge to = corners.get(i + 1);
                slope = (to.pence() - from.pence()) / (to.shareBasisPoints() - from.shareBasisPoints());
            }
            pieces.add(new PlanningTeam.Piece(from.shareBasisPoints(), from.pence(), slope));
        }
        return pieces;
    }

    private static boolean hasBudget(Service service) {
        return gross(service) > 0;
    }

    private static long gross(Service service) {
        return service.grossBudgetPence() == null ? 0 : service.grossBudgetPence();
    }

    private static List<String> componentNames(RecoveryPrices prices) {
        TreeSet<String> names = new TreeSet<>();
        prices.choiceComponents().values().forEach(components -> names.addAll(components.keySet()));
        return List.copyOf(names);
    }
}
