package org.evenkeel.planning.baseline;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/**
 * A limited resource of change. Exactly one of {@code total} and {@code byMonth} is stated.
 *
 * @param total what there is over the whole year, in {@code unit}
 * @param byMonth what there is in each month from the first of the planned year; months past the end have the last amount
 * @param fundingRoute for money: where it comes from
 */
public record Capacity(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 200) String name,
        @NotNull CapacityUnit unit,
        @Nullable @PositiveOrZero Long total,
        @Size(max = 60) List<@NotNull @PositiveOrZero Long> byMonth,
        @Nullable FundingRoute fundingRoute) implements Referenced {

    public Capacity {
        byMonth = List.copyOf(byMonth);
    }
}
