package org.evenkeel.planning.measure;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * FTE removed from one pool, by how, gentlest first.
 *
 * @param pool reference of the pool
 */
public record PostRemoval(
        @NotBlank @Size(max = 100) String pool,
        @NotNull @PositiveOrZero BigDecimal vacancyFte,
        @NotNull @PositiveOrZero BigDecimal agencyFte,
        @NotNull @PositiveOrZero BigDecimal voluntaryFte,
        @NotNull @PositiveOrZero BigDecimal redeployedFte,
        @NotNull @PositiveOrZero BigDecimal compulsoryFte) {

    /** All FTE removed from the pool. */
    public BigDecimal totalFte() {
        return vacancyFte.add(agencyFte).add(voluntaryFte).add(redeployedFte).add(compulsoryFte);
    }

    /** FTE whose holders are dismissed: compulsory and, by default, voluntary leavers count alike in law. */
    public BigDecimal dismissedFte() {
        return voluntaryFte.add(compulsoryFte);
    }
}
