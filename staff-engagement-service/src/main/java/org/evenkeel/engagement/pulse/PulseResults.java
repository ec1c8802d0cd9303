package org.evenkeel.engagement.pulse;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a wave found, computed once. Cells do not overlap: there is no other breakdown to set them off against. */
@Schema(name = "PulseResults")
public record PulseResults(CellResult whole, List<CellResult> cells) {

    public PulseResults {
        cells = List.copyOf(cells);
    }

    /** One cell, or all together. */
    @Schema(name = "PulseCellResult")
    public record CellResult(
            @Schema(description = "Absent for all together") @Nullable PulseCellKind kind,
            String name,
            @Schema(description = "How many answered; absent where fewer than five did") @Nullable Integer answers,
            List<ItemResult> items) {

        public CellResult {
            items = List.copyOf(items);
        }

        @Nullable
        ItemResult of(PulseItem item) {
            return items.stream().filter(one -> one.item() == item).findFirst().orElse(null);
        }
    }

    /** One sentence's result in one cell. */
    @Schema(name = "PulseItemResult")
    public record ItemResult(
            PulseItem item,
            @Schema(description = "To one decimal; absent where it would tell of fewer than five answers, here or by subtraction") @Nullable BigDecimal mean,
            @Schema(description = "Whether the mean stands for itself or for an end of the scale") @Nullable Reading reading,
            @Schema(description = "Absent where fewer than ten answered") @Nullable Bands bands) {
    }

    /** How a mean is to be read. */
    @Schema(name = "PulseReading")
    public enum Reading {
        ABOUT,
        /** At the lower end: how near is not told. */
        AT_MOST,
        /** At the upper end: how near is not told. */
        AT_LEAST
    }

    /** Shares in whole tens of a hundred; 10 stands for 10 or fewer, 90 for 90 or more. */
    @Schema(name = "PulseBands")
    public record Bands(
            @Schema(description = "Answered 1 or 2") int low,
            @Schema(description = "Answered 3") int middle,
            @Schema(description = "Answered 4 or 5") int high) {
    }
}
