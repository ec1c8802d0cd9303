package org.evenkeel.planning.baseline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/capacities")
public class CapacityResource extends RegisterResource<Capacity> {

    @Inject
    CapacityRegister register;

    @Override
    protected Register<Capacity, ?> register() {
        return register;
    }
}
