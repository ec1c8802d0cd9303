package org.evenkeel.planning.baseline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/funding-sources")
public class FundingSourceResource extends RegisterResource<FundingSource> {

    @Inject
    FundingSourceRegister register;

    @Override
    protected Register<FundingSource, ?> register() {
        return register;
    }
}
