package org.evenkeel.planning.scenario;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.jspecify.annotations.Nullable;

/**
 * What a person fixed for one measure.
 *
 * @param option reference of the option that must be taken; null leaves it open
 * @param startMonth index of the start month; null leaves it open
 * @param band consultation band; null leaves it open
 */
public record Pin(
        @NotBlank @Size(max = 100) String measure,
        @NotNull Decision decision,
        @Nullable @Size(max = 100) String option,
        @Nullable Integer startMonth,
        @Nullable ConsultationBand band) {

    /** Whether a choice of the pinned measure is one that the pin leaves open. */
    public boolean allows(PhasedChoice choice) {
        return (option == null || option.equals(choice.option()))
                && (startMonth == null || startMonth == choice.startMonth())
                && (band == null || band == choice.band());
    }

    /** Whether the measure must be taken, or must not. */
    public enum Decision {
        TAKEN,
        NOT_TAKEN
    }
}
