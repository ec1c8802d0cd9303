package org.evenkeel.planning.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The risk to one area of quality.
 *
 * @param area for example "patient safety"
 * @param score likelihood times consequence, each 1 to 5
 * @param fullyAssessed whether a full assessment of the area is done
 */
public record QualityScore(@NotBlank @Size(max = 200) String area, @Min(1) @Max(25) int score, boolean fullyAssessed) {
}
