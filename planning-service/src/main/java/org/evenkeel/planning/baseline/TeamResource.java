package org.evenkeel.planning.baseline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/teams")
public class TeamResource extends RegisterResource<Team> {

    @Inject
    TeamRegister register;

    @Override
    protected Register<Team, ?> register() {
        return register;
    }
}
