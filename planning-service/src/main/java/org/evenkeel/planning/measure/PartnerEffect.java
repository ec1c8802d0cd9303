package org.evenkeel.planning.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What an option does to a partner, and its size in pence a year. */
public record PartnerEffect(@NotBlank @Size(max = 100) String partner, @NotNull Action action,
        @PositiveOrZero long annualPence) {

    /** The act, as its partner feels it. */
    public enum Action {
        FUNDS(1),
        EXTENDS(1),
        CUTS(-1),
        EVICTS(-1),
        ENDS(-1);

        private final int sign;

        Action(int sign) {
            this.sign = sign;
        }

        /** +1 where it helps the partner, −1 where it harms; opposite signs on one partner contradict each other. */
        public int sign() {
            return sign;
        }
    }
}
