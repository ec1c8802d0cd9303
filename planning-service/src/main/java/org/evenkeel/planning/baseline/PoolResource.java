package org.evenkeel.planning.baseline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/pools")
public class PoolResource extends RegisterResource<Pool> {

    @Inject
    PoolRegister register;

    @Override
    protected Register<Pool, ?> register() {
        return register;
    }
}
