package org.evenkeel.impact.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;

/** What one measure does to a partner. */
public record AssessedPartnerAction(
        @NotBlank @Size(max = 100) String partnerId,
        @NotNull Action action,
        @Min(0) @Max(Amounts.MOST_PENCE) long annualPence) {

    /** The act, as its partner feels it. */
    @Schema(name = "PartnerAction")
    public enum Action {
        FUNDS(true),
        EXTENDS(true),
        CUTS(false),
        EVICTS(false),
        ENDS(false);

        private final boolean helps;

        Action(boolean helps) {
            this.helps = helps;
        }

        public boolean helps() {
            return helps;
        }
    }
}
