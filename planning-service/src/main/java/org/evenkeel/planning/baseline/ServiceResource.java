package org.evenkeel.planning.baseline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/services")
public class ServiceResource extends RegisterResource<Service> {

    @Inject
    ServiceRegister register;

    @Override
    protected Register<Service, ?> register() {
        return register;
    }
}
