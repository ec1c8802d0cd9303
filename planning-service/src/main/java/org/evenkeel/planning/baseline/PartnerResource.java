package org.evenkeel.planning.baseline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/partners")
public class PartnerResource extends RegisterResource<Partner> {

    @Inject
    PartnerRegister register;

    @Override
    protected Register<Partner, ?> register() {
        return register;
    }
}
