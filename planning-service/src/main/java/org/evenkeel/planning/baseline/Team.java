package org.evenkeel.planning.baseline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;

/**
 * Who provides a service.
 *
 * @param service reference of the service
 * @param establishment reference of the establishment its people are assigned to
 * @param volunteerFte full-time equivalents that volunteers give
 * @param changeRounds dates of formal restructures in the last twelve months
 */
public record Team(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String service,
        @NotBlank @Size(max = 100) String establishment,
        @NotNull TeamLevel level,
        @NotNull @PositiveOrZero BigDecimal volunteerFte,
        @Size(max = 50) List<@NotNull LocalDate> changeRounds) implements Referenced {

    public Team {
        changeRounds = List.copyOf(changeRounds);
    }
}
