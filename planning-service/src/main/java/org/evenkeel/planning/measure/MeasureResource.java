package org.evenkeel.planning.measure;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/measures")
public class MeasureResource extends RegisterResource<Measure> {

    @Inject
    MeasureRegister register;

    @Override
    protected Register<Measure, ?> register() {
        return register;
    }
}
