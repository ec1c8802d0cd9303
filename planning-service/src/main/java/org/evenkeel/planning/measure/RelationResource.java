package org.evenkeel.planning.measure;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/relations")
public class RelationResource extends RegisterResource<Relation> {

    @Inject
    RelationRegister register;

    @Override
    protected Register<Relation, ?> register() {
        return register;
    }
}
