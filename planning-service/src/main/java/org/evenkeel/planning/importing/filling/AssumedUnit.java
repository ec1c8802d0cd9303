package org.evenkeel.planning.importing.filling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.baseline.TeamLevel;
import org.evenkeel.planning.parameter.Parameter;
import org.jspecify.annotations.Nullable;

/** One unit of a list as a service, its team and its pool, all of one reference. */
public final class AssumedUnit {

    private final Filling filling;
    private final String reference;
    private final String name;

    public AssumedUnit(Filling filling, String reference, String name) {
        this.filling = filling;
        this.reference = reference;
        this.name = name;
    }

    /** Its service; a budget that is null stays not stated. */
    public Service service(@Nullable String directorate, @Nullable Long grossPence, @Nullable Long netPence) {
        int tier = filling.whole(service("tier", "priority not stated"), "service-tier");
        filling.say(service("statutory", "statutory duty not stated"), "no", "No list says so; check before planning");
        int level = filling.basisPoints(service("plannedLevelBasisPoints", "planned level not stated"), "planned-level");
        filling.say(service("minimumLevelBasisPoints", "minimum level not stated"), "none", "No list says so");
        if (grossPence == null) {
            filling.say(service("grossBudgetPence", "budget not stated"), "not stated",
                    "Left open: rules that need a budget are silent for this service");
        }
        int days = filling.whole(service("publicConsultationDays", "public consultation not stated"),
                "public-consultation-days");
        return new Service(reference, name, directorate, tier, false, null, level, null, grossPence, netPence, null, null, days,
                List.of());
    }

    /** Its team. */
    public Team team(String establishment) {
        filling.say(new BlankField(Subject.TEAM, reference, "name", "team not stated"), name, "One team for each service");
        TeamLevel level = filling.word(new BlankField(Subject.TEAM, reference, "level", "team level not stated"), "team-level",
                TeamLevel.class);
        return new Team(reference, name, reference, establishment, level, BigDecimal.ZERO, List.of());
    }

    /** Its pool of this many posts. */
    public Pool pool(BigDecimal fte, BigDecimal vacantFte, BigDecimal agencyFte) {
        filling.say(pool("role", "pool not stated"), "All posts of " + name, "One pool for each team");
        int pay = filling.whole(pool("weeklyPayPence", "weekly pay not stated"), "weekly-pay-pence");
        int onCost = filling.basisPoints(pool("onCostBasisPoints", "on-costs not stated"), "on-cost-rate");
        AgeAndService profile = new AgeAndService(
                filling.whole(pool("profile.ageYears", "age not stated"), "typical-age-years"),
                filling.whole(pool("profile.serviceYears", "length of service not stated"), "typical-service-years"));
        return new Pool(reference, reference, "All posts", null, employees(fte), fte, vacantFte, agencyFte, pay, onCost,
                profile,
                false, null);
    }

    private int employees(BigDecimal fte) {
        if (fte.signum() == 0) {
            return 0;
        }
        Parameter perFte = filling.parameter("employees-per-fte");
        int employees = fte.multiply(perFte.number()).setScale(0, RoundingMode.CEILING).intValueExact();
        filling.say(pool("employees", "employees not stated"), String.valueOf(employees), perFte.because());
        return employees;
    }

    private BlankField service(String field, String rule) {
        return new BlankField(Subject.SERVICE, reference, field, rule);
    }

    private BlankField pool(String field, String rule) {
        return new BlankField(Subject.POOL, reference, field, rule);
    }
}
