package org.evenkeel.planning.measure;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/**
 * One savings proposal, with the options that exclude each other.
 *
 * @param service reference of the service it acts on; null where the list does not say
 * @param outcomeAtRisk the outcome it puts at risk and how one would know
 * @param mustBeTaken "not taken" is not among its choices
 * @param restricted seen only by its named circle, whatever the size of its pools
 * @param owner post that answers for it
 * @param publishedYear the year the figures were published for, as a label
 * @param previousAttemptOf reference of the measure this tries again, and what is different this time
 * @param reliesOnReengagement of terms and conditions: whether it relies on dismissal and re-engagement; null where nobody
 *        stated it
 */
public record Measure(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 300) String title,
        @Nullable @Size(max = 4000) String description,
        @Nullable @Size(max = 200) String directorate,
        @Nullable @Size(max = 100) String service,
        @NotNull MeasureKind kind,
        @Nullable @Size(max = 2000) String outcomeAtRisk,
        @NotNull Maturity maturity,
        @Nullable Rag rag,
        boolean mustBeTaken,
        boolean restricted,
        @Nullable @Size(max = 200) String owner,
        @Nullable @Size(max = 40) String publishedYear,
        @Nullable @Valid PreviousAttempt previousAttemptOf,
        @NotEmpty @Size(max = 20) @Valid List<@NotNull Option> options,
        @Nullable Boolean reliesOnReengagement) implements Referenced {

    public Measure {
        options = List.copyOf(options);
    }
}
