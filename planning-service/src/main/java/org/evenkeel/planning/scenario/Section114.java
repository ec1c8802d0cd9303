package org.evenkeel.planning.scenario;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A notice that expenditure is likely to exceed resources: no new commitment starts from its day until the day after the
 * council has met on it.
 *
 * @param issuedOn day of the notice
 * @param councilMeets day of the meeting that considers it
 * @param authorisations new commitments that the chief finance officer has authorised in writing
 */
public record Section114(
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate councilMeets,
        @Nullable @Size(max = 5_000) @Valid List<@NotNull Authorisation> authorisations) {

    /** Parameter: days within which the council meets on the notice. */
    static final String MOST_DAYS = "section-114-meeting-days";

    public Section114 {
        authorisations = authorisations == null ? null : List.copyOf(authorisations);
    }

    /** Empty where none is sent. */
    @Override
    public List<@NotNull Authorisation> authorisations() {
        return authorisations == null ? List.of() : authorisations;
    }

    /** Whether a commitment that starts on this day needs an authorisation. */
    public boolean stops(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(councilMeets);
    }

    /** Whether the measure's commitments have been authorised. */
    public boolean authorises(String measure) {
        return authorisations().stream().anyMatch(one -> one.measure().equals(measure));
    }

    /**
     * Leave to start a measure all the same.
     *
     * @param reference of the written authorisation
     */
    public record Authorisation(@NotBlank @Size(max = 100) String measure, @NotBlank @Size(max = 200) String reference) {
    }
}
