package org.evenkeel.planning.baseline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/establishments")
public class EstablishmentResource extends RegisterResource<Establishment> {

    @Inject
    EstablishmentRegister register;

    @Override
    protected Register<Establishment, ?> register() {
        return register;
    }
}
