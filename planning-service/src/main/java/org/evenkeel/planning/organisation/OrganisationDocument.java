package org.evenkeel.planning.organisation;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.ForecastMonth;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureAssessment;
import org.evenkeel.planning.measure.Relation;
import org.evenkeel.planning.rule.RuleSetting;

/**
 * Everything that users gave about one organisation. References are unique within each list; rules are the defaults of its
 * scenarios.
 */
public record OrganisationDocument(
        @NotNull @Valid Organisation organisation,
        @Size(max = 60) @Valid List<@NotNull ForecastMonth> forecast,
        @Size(max = 1_000) @Valid List<@NotNull Establishment> establishments,
        @Size(max = 1_000) @Valid List<@NotNull FundingSource> fundingSources,
        @Size(max = 5_000) @Valid List<@NotNull Service> services,
        @Size(max = 5_000) @Valid List<@NotNull Team> teams,
        @Size(max = 10_000) @Valid List<@NotNull Pool> pools,
        @Size(max = 5_000) @Valid List<@NotNull Partner> partners,
        @Size(max = 500) @Valid List<@NotNull Capacity> capacities,
        @Size(max = 5_000) @Valid List<@NotNull Measure> measures,
        @Size(max = 20_000) @Valid List<@NotNull Relation> relations,
        @Size(max = 100) @Valid List<@NotNull RuleSetting> rules,
        @Size(max = 5_000) @Valid List<@NotNull MeasureAssessment> assessments) {

    public OrganisationDocument {
        forecast = List.copyOf(forecast);
        establishments = List.copyOf(establishments);
        fundingSources = List.copyOf(fundingSources);
        services = List.copyOf(services);
        teams = List.copyOf(teams);
        pools = List.copyOf(pools);
        partners = List.copyOf(partners);
        capacities = List.copyOf(capacities);
        measures = List.copyOf(measures);
        relations = List.copyOf(relations);
        rules = List.copyOf(rules);
        // questions stored before assessments were kept have none
        assessments = List.copyOf(Objects.requireNonNullElse(assessments, List.of()));
    }
}
