package org.evenkeel.planning.measure;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * One depth of a measure. Money in pence; amounts a year unless said otherwise.
 *
 * @param recurrentFullYearPence saving over twelve months once in effect, gross of what it loses
 * @param firstYearPence part-year effect of the publisher's own start, before {@code nonRecurrentPence}; null where the
 *        full year applies from {@code publishedStart}
 * @param nonRecurrentPence saving that helps once, in the first year
 * @param publishedStart the start the amounts were stated for, as a day of the planned year; null is its first day
 * @param lostIncomePence income given up a year
 * @param reprovisionPence cost a year of providing it otherwise
 * @param lostOverheadRecoveryPence overhead a year that nobody else takes over
 * @param monthsToEffect whole months from start to effect where nobody is dismissed
 * @param earliestStart not before this day; {@code latestStart} not after
 */
public record Option(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 300) String title,
        long recurrentFullYearPence,
        @Nullable Long firstYearPence,
        long nonRecurrentPence,
        @Nullable LocalDate publishedStart,
        @PositiveOrZero long lostIncomePence,
        @PositiveOrZero long reprovisionPence,
        @PositiveOrZero long lostOverheadRecoveryPence,
        @PositiveOrZero @Max(60) int monthsToEffect,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestStart,
        @Size(max = 50) @Valid List<@NotNull OneOffCost> oneOffCosts,
        @Size(max = 200) @Valid List<@NotNull PostRemoval> postsRemoved,
        @Size(max = 200) @Valid List<@NotNull ServiceEffect> serviceEffects,
        @Size(max = 200) @Valid List<@NotNull PartnerEffect> partnerEffects,
        @Size(max = 200) @Valid List<@NotNull CapacityUse> capacityUses,
        @Size(max = 200) @Valid List<@NotNull CapacityUse> capacityGains) {

    public Option {
        oneOffCosts = List.copyOf(oneOffCosts);
        postsRemoved = List.copyOf(postsRemoved);
        serviceEffects = List.copyOf(serviceEffects);
        partnerEffects = List.copyOf(partnerEffects);
        capacityUses = List.copyOf(capacityUses);
        capacityGains = List.copyOf(capacityGains);
    }
}
