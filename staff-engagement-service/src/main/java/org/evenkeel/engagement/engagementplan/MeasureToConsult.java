package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A measure of a plan as planning tells it: posts and counts, never names. Planning owns what each date means. */
public record MeasureToConsult(@NotBlank @Size(max = 100) String measure, @NotNull @Size(max = 500) String title,
        @Nullable @Size(max = 100) String service, @Nullable @Size(max = 500) String serviceName,
        @Nullable @Size(max = 4000) String summary,
        @Size(max = 200) List<@NotNull @Size(max = 2000) String> alternatives,
        boolean affectsStaff, boolean affectsUsers, boolean consultationNeeded, @NotNull LocalDate begins,
        @Min(0) @Max(3660) int publicConsultationDays, @Nullable LocalDate consultationOpens,
        @Nullable LocalDate consultationCloses, @Nullable LocalDate noticeGiven, @Nullable LocalDate firstDismissal,
        @NotNull LocalDate savingFrom, @Nullable Band band, @Min(0) @Max(366) int minimumConsultationDays,
        @Min(0) @Max(366) int notifyDays, @Min(0) @Max(104) int noticeWeeks,
        @Size(max = 1000) List<@NotNull @Valid Establishment> establishments,
        @Size(max = 1000) List<@NotNull @Valid Pool> pools,
        @Size(max = 1000) List<@NotNull @Valid Partner> partners,
        boolean restricted) {

    public MeasureToConsult {
        alternatives = alternatives == null ? List.of() : alternatives;
        establishments = once(establishments, Establishment::reference);
        pools = once(pools, Pool::reference);
        partners = once(partners, Partner::reference);
    }

    /** By how many are dismissed at one establishment, as law counts. */
    public enum Band {
        INDIVIDUAL,
        TWENTY_OR_MORE,
        HUNDRED_OR_MORE
    }

    /** Where those who are dismissed are assigned. */
    public record Establishment(@NotBlank @Size(max = 100) String reference, @NotNull @Size(max = 500) String name,
            @NotNull @Size(max = 100) String jurisdiction, boolean unionRecognised, @Min(0) @Max(10_000_000) int dismissals) {
    }

    /** A pool from which employees leave. */
    public record Pool(@NotBlank @Size(max = 100) String reference, @NotNull @Size(max = 100) String team,
            @NotNull @Size(max = 500) String teamName, @NotNull @Size(max = 500) String role,
            @Min(0) @Max(10_000_000) int employeesLeaving) {
    }

    /** A partner whom the measure touches. */
    public record Partner(@NotBlank @Size(max = 100) String reference, @NotNull @Size(max = 500) String name,
            @Nullable @Size(max = 200) String action) {
    }

    /** Each reference once: touchpoints are known by it. What is no entry is left for validation to name. */
    private static <T> List<T> once(@Nullable List<T> given, Function<T, String> reference) {
        if (given == null) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        return given.stream().filter(one -> one == null || seen.add(reference.apply(one))).toList();
    }

    boolean dismisses() {
        return noticeGiven != null || firstDismissal != null;
    }

    List<String> jurisdictions() {
        return establishments.stream().map(Establishment::jurisdiction).distinct().toList();
    }
}
