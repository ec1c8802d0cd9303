package org.evenkeel.planning.measure;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * How much of a capacity an option uses, or adds, in each month counted from its start.
 *
 * @param byMonth amounts in the capacity's unit; nothing after the last
 */
public record CapacityUse(
        @NotBlank @Size(max = 100) String capacity,
        @NotEmpty @Size(max = 60) List<@NotNull @PositiveOrZero Long> byMonth) {

    public CapacityUse {
        byMonth = List.copyOf(byMonth);
    }
}
