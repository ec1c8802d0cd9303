package org.evenkeel.planning.baseline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/forecast-months")
public class ForecastMonthResource extends RegisterResource<ForecastMonth> {

    @Inject
    ForecastMonthRegister register;

    @Override
    protected Register<ForecastMonth, ?> register() {
        return register;
    }
}
