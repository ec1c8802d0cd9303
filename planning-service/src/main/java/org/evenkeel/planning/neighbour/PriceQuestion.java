package org.evenkeel.planning.neighbour;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.PartnerContribution;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.law.Territory;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.Dismissals;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.pricing.AnnualPay;
import org.jspecify.annotations.Nullable;

/** From the organisation and its choices to the request that prices them: posts and counts, never names. */
final class PriceQuestion {

    private static final int MONTHS_A_YEAR = 12;

    private final OrganisationDocument document;
    private final AnnualPay annualPay;
    private final LawTables law;
    private final Map<String, Territory> territories;
    private final Map<String, @Nullable String> serviceOf = new HashMap<>();

    PriceQuestion(OrganisationDocument document, DefaultParameters parameters, LawTables law) {
        this.document = document;
        this.law = law;
        this.territories = document.establishments().stream().collect(Collectors.toMap(Establishment::reference,
                establishment -> establishment.jurisdiction().territory()));
        this.annualPay = new AnnualPay(parameters);
        for (Measure measure : document.measures()) {
            serviceOf.put(measure.reference(), measure.service());
        }
    }

    PricesAsked of(UUID scenario, int horizonMonths, List<PhasedChoice> choices) {
        return new PricesAsked(scenario, horizonMonths,
                document.teams().stream().map(this::team).toList(),
                document.services().stream().map(PriceQuestion::service).toList(),
                document.partners().stream().map(PriceQuestion::partner).toList(),
                choices.stream().map(this::choice).toList(), document.organisation().sector());
    }

    private PricesAsked.Team team(Team team) {
        List<Pool> pools = document.pools().stream().filter(pool -> pool.team().equals(team.reference())).toList();
        return new PricesAsked.Team(team.reference(), team.service(), pools.stream().mapToInt(Pool::employees).sum(),
                annualPay.withOnCosts(pools), Math.min(24, team.changeRounds().size()));
    }

    private static PricesAsked.Service service(Service service) {
        long gross = service.grossBudgetPence() == null ? 0 : Math.max(0, service.grossBudgetPence());
        return new PricesAsked.Service(service.reference(), service.tier(), gross / MONTHS_A_YEAR);
    }

    private static PricesAsked.Partner partner(Partner partner) {
        return new PricesAsked.Partner(partner.reference(), partner.incomeFromUsBasisPoints(),
                partner.contributions().stream().mapToLong(PartnerContribution::annualPence).sum(),
                partner.goodwillBasisPoints(), partner.goodwillThresholdBasisPoints());
    }

    private PricesAsked.Choice choice(PhasedChoice choice) {
        String service = serviceOf.get(choice.measure());
        return new PricesAsked.Choice(choice.id(), choice.measure(), service,
                choice.teamsTouched(),
                choice.partnersHarmed(), Math.max(0, choice.startMonth()), choice.people().employees(),
                choice.people().dismissals().stream().mapToInt(Dismissals::employees).sum(),
                choice.people().postsRemoved().stream().mapToLong(PostsRemoved::totalHundredths).sum(),
                choice.effects().services().stream().filter(effect -> Objects.equals(effect.service(), service))
                        .mapToInt(ServiceEffect::levelLossBasisPoints).map(loss -> Math.max(0, loss)).max().orElse(0),
                protectiveAwardDays(choice));
    }

    /** The law's largest award of its places and dates; null where nobody is dismissed. */
    private @Nullable Integer protectiveAwardDays(PhasedChoice choice) {
        return choice.people().dismissals().stream().map(dismissed -> law.protectiveAwardDays(
                Objects.requireNonNull(territories.get(dismissed.establishment())), dismissed.takesEffect()).value())
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
