package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What dignity rules look at and no conversation tells, as arranged or as it happened. A list left out says nothing. */
@Schema(name = "DignityFacts")
public record DignityFacts(
        @Nullable @Size(max = 500) List<@NotNull @Valid VacancyOffer> vacancyOffers,
        @Nullable @Size(max = 500) List<@NotNull @Valid RedeploymentSearch> redeploymentSearches,
        @Nullable @Size(max = 500) List<@NotNull @Valid TrialPeriod> trialPeriods,
        @Nullable @Size(max = 500) List<@NotNull @Valid ChangeRound> changeRounds,
        @Nullable @Size(max = 500) List<@NotNull @Valid AlternativesTried> alternativesTried,
        @Nullable @Size(max = 500) List<@NotNull @Valid SupportForThoseAtRisk> support,
        @Nullable @Size(max = 500) List<@NotNull @Valid Selection> selections,
        @Nullable @Size(max = 500) List<@NotNull @Valid ShareBorne> sharesBorne,
        @Nullable @Size(max = 500) List<@NotNull @Valid Workload> workloads,
        @Nullable @Size(max = 500) List<@NotNull @Valid Leak> leaks) {

    private static final int LONGEST = 100;

    public DignityFacts {
        vacancyOffers = listed(vacancyOffers);
        redeploymentSearches = listed(redeploymentSearches);
        trialPeriods = listed(trialPeriods);
        changeRounds = listed(changeRounds);
        alternativesTried = listed(alternativesTried);
        support = listed(support);
        selections = listed(selections);
        sharesBorne = listed(sharesBorne);
        workloads = listed(workloads);
        leaks = listed(leaks);
    }

    @Override
    public List<@NotNull @Valid VacancyOffer> vacancyOffers() {
        return listed(vacancyOffers);
    }

    @Override
    public List<@NotNull @Valid RedeploymentSearch> redeploymentSearches() {
        return listed(redeploymentSearches);
    }

    @Override
    public List<@NotNull @Valid TrialPeriod> trialPeriods() {
        return listed(trialPeriods);
    }

    @Override
    public List<@NotNull @Valid ChangeRound> changeRounds() {
        return listed(changeRounds);
    }

    @Override
    public List<@NotNull @Valid AlternativesTried> alternativesTried() {
        return listed(alternativesTried);
    }

    @Override
    public List<@NotNull @Valid SupportForThoseAtRisk> support() {
        return listed(support);
    }

    @Override
    public List<@NotNull @Valid Selection> selections() {
        return listed(selections);
    }

    @Override
    public List<@NotNull @Valid ShareBorne> sharesBorne() {
        return listed(sharesBorne);
    }

    @Override
    public List<@NotNull @Valid Workload> workloads() {
        return listed(workloads);
    }

    @Override
    public List<@NotNull @Valid Leak> leaks() {
        return listed(leaks);
    }

    static final DignityFacts NONE = new DignityFacts(null, null, null, null, null, null, null, null, null, null);

    /** D5: a vacancy that suits someone with priority. */
    @Schema(name = "VacancyOfferFact")
    public record VacancyOffer(@NotBlank @Size(max = LONGEST) String measure,
            @Schema(description = "Which vacancy") @NotBlank @Size(max = 200) String vacancy,
            @Schema(description = "When it was offered to those with priority; absent while it was not") @Nullable LocalDate offeredToThoseWithPriority,
            @Schema(description = "When it was offered to others; absent while it was not") @Nullable LocalDate offeredToOthers) {
    }

    /** D6: a search for other posts. */
    @Schema(name = "RedeploymentSearchFact")
    public record RedeploymentSearch(@NotBlank @Size(max = LONGEST) String measure, @NotNull LocalDate begun,
            @Schema(description = "When someone was recruited from outside to a matching role; absent where nobody was") @Nullable LocalDate recruitedOutside) {
    }

    /** D7: a trial in another post. */
    @Schema(name = "TrialPeriodFact")
    public record TrialPeriod(@NotBlank @Size(max = LONGEST) String measure, @NotNull LocalDate begins,
            @Schema(description = "Its last day") @NotNull LocalDate ends,
            @Schema(description = "From when the saving counts") @NotNull LocalDate savingCountsFrom) {
    }

    /** D16: an earlier formal restructure of a team. */
    @Schema(name = "ChangeRoundFact")
    public record ChangeRound(@NotBlank @Size(max = LONGEST) String team, @NotNull LocalDate begun) {
    }

    /** D18: what was tried before anybody was dismissed. */
    @Schema(name = "AlternativesTriedFact")
    public record AlternativesTried(@NotBlank @Size(max = LONGEST) String measure, boolean vacancies, boolean agency,
            boolean hours, boolean volunteersToLeave,
            @Schema(description = "Why one of them was not tried; absent where all were") @Nullable @Size(max = 2000) String whyNot) {

        boolean all() {
            return vacancies && agency && hours && volunteersToLeave;
        }
    }

    /** D19: support for each person at risk. */
    @Schema(name = "SupportFact")
    public record SupportForThoseAtRisk(@NotBlank @Size(max = LONGEST) String measure, @NotNull LocalDate from,
            @NotNull @Size(max = 5) Set<@NotNull KindOfSupport> kinds) {
    }

    /** The kinds that D19 asks for. */
    @Schema(name = "KindOfSupport")
    public enum KindOfSupport {
        NAMED_CONTACT,
        COUNSELLING,
        JOB_SEARCH_HELP,
        FINANCIAL_AND_PENSION_ADVICE,
        TIME_OFF
    }

    /** D21: how people were selected from a pool. */
    @Schema(name = "SelectionFact")
    public record Selection(@NotBlank @Size(max = LONGEST) String measure, @NotBlank @Size(max = LONGEST) String pool,
            @NotNull LocalDate criteriaPublished, @NotNull LocalDate scored, @Min(0) @Max(20) int assessors,
            boolean ownScoreSeen,
            @Schema(description = "Whether appeal is to someone uninvolved") boolean appealToSomeoneUninvolved) {
    }

    /** D23 and D24: what leadership, a team or a grade bears. */
    @Schema(name = "ShareBorneFact")
    public record ShareBorne(@NotNull Bearer bearer,
            @Schema(description = "Which team or grade") @NotBlank @Size(max = LONGEST) String name,
            @Schema(description = "Share cut of its pay bill, in basis points") @Min(0) @Max(10_000) int cutBasisPoints,
            @Schema(description = "Share cut of the whole pay bill, in basis points") @Min(0) @Max(10_000) int cutOfTheWholeBasisPoints) {
    }

    /** Who bears a share. */
    @Schema(name = "ShareBearer")
    public enum Bearer {
        LEADERSHIP,
        TEAM,
        GRADE
    }

    /** D26: the work of those who stay, against what they can do. */
    @Schema(name = "WorkloadFact")
    public record Workload(@NotBlank @Size(max = LONGEST) String team, @Min(0) @Max(1000) int percent, boolean workStopped) {
    }

    /** D28: word got out before its time. */
    @Schema(name = "LeakFact")
    public record Leak(@NotBlank @Size(max = LONGEST) String measure, @NotNull LocalDate known,
            @Schema(description = "When the accelerated plan began; absent while it has not") @Nullable LocalDate acceleratedPlanBegun) {
    }

    /** One leak, and nothing else. */
    public static DignityFacts ofLeak(Leak leak) {
        return new DignityFacts(null, null, null, null, null, null, null, null, null, List.of(leak));
    }

    static DignityFacts together(Collection<DignityFacts> all) {
        return new DignityFacts(joined(all, DignityFacts::vacancyOffers), joined(all, DignityFacts::redeploymentSearches),
                joined(all, DignityFacts::trialPeriods), joined(all, DignityFacts::changeRounds),
                joined(all, DignityFacts::alternativesTried), joined(all, DignityFacts::support),
                joined(all, DignityFacts::selections), joined(all, DignityFacts::sharesBorne),
                joined(all, DignityFacts::workloads), joined(all, DignityFacts::leaks));
    }

    private static <T> List<T> joined(Collection<DignityFacts> all, Function<DignityFacts, List<T>> which) {
        List<T> joined = new ArrayList<>();
        all.forEach(facts -> joined.addAll(which.apply(facts)));
        return joined;
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
