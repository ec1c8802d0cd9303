package org.evenkeel.impact.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.ModelPartners;
import org.evenkeel.impact.model.ModelTeams;
import org.evenkeel.impact.model.ModelWorks;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterSet;
import org.jspecify.annotations.Nullable;

/** From what was sent of the organisation to the model's arrays; knows the place of each thing in them. */
final class BaselineReading {

    private static final double HUNDREDTHS = 100;
    private static final double BASIS_POINTS = 10_000;
    private static final double MONTHS = 12;

    private final AssessmentRequest request;
    private final ParameterSet parameters;
    private final Map<String, Integer> teams;
    private final Map<String, Integer> services;
    private final Map<String, Integer> partners;

    BaselineReading(AssessmentRequest request, ParameterSet parameters) {
        this.request = request;
        this.parameters = parameters;
        this.teams = places(request.teams().stream().map(AssessedTeam::id).toList());
        this.services = places(request.services().stream().map(AssessedService::id).toList());
        this.partners = places(request.partners().stream().map(AssessedPartner::id).toList());
    }

    private static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }

    int team(String id) {
        return teams.getOrDefault(id, -1);
    }

    int service(String id) {
        return services.getOrDefault(id, -1);
    }

    int partner(String id) {
        return partners.getOrDefault(id, -1);
    }

    Baseline baseline() {
        List<AssessedTeam> own = request.teams().stream().filter(team -> team.serviceId() == null).toList();
        return new Baseline(teams(own), works(own), partners(), request.sector().days());
    }

    private ModelTeams teams(List<AssessedTeam> own) {
        int count = request.teams().size();
        ModelTeams read = new ModelTeams(new double[count], new double[count], new double[count], new double[count],
                new double[count], new int[count]);
        int nextOwn = services.size();
        for (int g = 0; g < count; g++) {
            AssessedTeam team = request.teams().get(g);
            read.employees()[g] = team.employees();
            read.ftePerEmployee()[g] = team.employees() == 0 ? 0 : team.fteHundredths() / HUNDREDTHS / team.employees();
            read.agencyFte()[g] = team.agencyFteHundredths() == null ? 0 : team.agencyFteHundredths() / HUNDREDTHS;
            read.volunteerFte()[g] = team.volunteerFteHundredths() / HUNDREDTHS;
            read.annualPayPence()[g] = team.annualPayPence();
            read.workOf()[g] = team.serviceId() == null ? nextOwn++ : service(team.serviceId());
        }
        if (nextOwn != services.size() + own.size()) {
            throw new IllegalStateException("A team's work has no place");
        }
        return read;
    }

    private ModelWorks works(List<AssessedTeam> own) {
        int count = services.size() + own.size();
        ModelWorks read = new ModelWorks(services.size(), new double[count], new double[count], new int[count]);
        for (int s = 0; s < services.size(); s++) {
            AssessedService service = request.services().get(s);
            read.level()[s] = service.plannedLevelBasisPoints() / BASIS_POINTS;
            read.monthlyBudgetPence()[s] = service.grossMonthlyBudgetPence();
            read.tier()[s] = service.tier();
        }
        for (int i = 0; i < own.size(); i++) {
            read.level()[services.size() + i] = 1;
            read.monthlyBudgetPence()[services.size() + i] = own.get(i).annualPayPence() / MONTHS;
        }
        return read;
    }

    private ModelPartners partners() {
        int count = request.partners().size();
        ModelPartners read = new ModelPartners(new double[count], new double[count], new double[count], new double[count]);
        for (int p = 0; p < count; p++) {
            AssessedPartner partner = request.partners().get(p);
            read.dependence()[p] = share(partner.incomeFromUsBasisPoints(), ImpactParameter.PARTNER_DEPENDENCE);
            read.goodwill()[p] = share(partner.goodwillBasisPoints(), ImpactParameter.PARTNER_GOODWILL);
            read.threshold()[p] = share(partner.goodwillThresholdBasisPoints(), ImpactParameter.PARTNER_THRESHOLD);
            for (AssessedContribution contribution : partner.contributions()) {
                read.monthlyContributionPence()[p] += contribution.annualPence() / MONTHS;
            }
        }
        return read;
    }

    private double share(@Nullable Integer basisPoints, ImpactParameter otherwise) {
        return basisPoints == null ? parameters.central(otherwise) : basisPoints / BASIS_POINTS;
    }
}
