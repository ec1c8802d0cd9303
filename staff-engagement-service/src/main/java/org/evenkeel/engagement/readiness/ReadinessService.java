package org.evenkeel.engagement.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.engagementplan.EngagementPlanResponse;
import org.evenkeel.engagement.engagementplan.EngagementPlanService;
import org.evenkeel.engagement.readiness.ReadinessResponse.MonthOfCapacity;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.time.Zones;

/** Tells the readiness of the organisation's leading teams. */
@ApplicationScoped
public class ReadinessService {

    private static final int MONTHS = 24;
    private static final String MOST = "100";

    @Inject
    SelfAssessments assessments;

    @Inject
    DevelopmentSessions sessions;

    @Inject
    EngagementPlanService plans;

    @Inject
    Clock clock;

    /** Known once both leading teams have assessed themselves: half of an answer would be read as none. */
    @Transactional
    public ReadinessResponse read() {
        Optional<TeamProfile> executive = assessments.profile(LeadingTeam.EXECUTIVE);
        Optional<TeamProfile> middle = assessments.profile(LeadingTeam.MIDDLE);
        if (executive.isEmpty() || middle.isEmpty()) {
            return ReadinessResponse.unknown("No readiness profile of both leading teams: " + String.join(" ", Stream
                    .of(LeadingTeam.values()).filter(team -> (team == LeadingTeam.EXECUTIVE ? executive : middle).isEmpty())
                    .map(assessments::unknown).toList()));
        }
        return known(executive.get(), middle.get());
    }

    /** Why the organisation invests in its leading teams now, in words for all staff. */
    @Transactional
    public WhyNowResponse whyNow() {
        return WhyNow.of(sessions.counting(), Zones.today(clock));
    }

    private ReadinessResponse known(TeamProfile executive, TeamProfile middle) {
        CapacityParameters parameters = CapacityParameters.shipped();
        LocalDate cutsBegan = plans.list(new PageRequest(MOST, null)).items().stream().map(EngagementPlanResponse::authorisedOn)
                .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        ChangeCapacity capacity = new ChangeCapacity(parameters,
                sessions.counting().stream().map(DevelopmentSessionEntity::effect).toList(), cutsBegan);
        YearMonth first = YearMonth.from(Zones.today(clock));
        List<MonthOfCapacity> months = IntStream.range(0, MONTHS).mapToObj(first::plusMonths).map(month -> new MonthOfCapacity(
                month.toString(), capacity.days(executive, month), capacity.days(middle, month))).toList();
        LocalDate assessed = executive.assessedOn().isAfter(middle.assessedOn()) ? executive.assessedOn() : middle.assessedOn();
        return new ReadinessResponse(ReadinessResponse.Status.KNOWN, null, assessed.atStartOfDay().toInstant(ZoneOffset.UTC),
                months,
                parameters.all());
    }
}
