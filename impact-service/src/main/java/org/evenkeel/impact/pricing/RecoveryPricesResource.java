package org.evenkeel.impact.pricing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.security.Roles;

@Path("/recovery-prices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecoveryPricesResource {

    private final RecoveryPricesService prices;

    RecoveryPricesResource(RecoveryPricesService prices) {
        this.prices = prices;
    }

    @POST
    @RolesAllowed({ Roles.SERVICE, Roles.FINANCE_DIRECTOR })
    @Operation(summary = "Price the choices of a scenario", description = """
            What each choice adds to the cost of recovery, for all choices of a scenario in one request, before a solve. Every \
            amount is at least 0. The cost of a plan is the sum over its choices (part a), plus each team, partner and the \
            organisation once where touched in a change round (b), plus each team's charge on its largest share of posts \
            removed within twelve months (c), plus each service's charge a point of level below the present and month (d). \
            Nothing is stored; the same question again, with the same parameters, is answered from memory, which the answer \
            says.""")
    public RecoveryPricesResponse price(@NotNull @Valid RecoveryPricesRequest request) {
        return prices.price(request);
    }
}
