package org.evenkeel.planning.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class EstablishmentRegister extends Register<Establishment, EstablishmentEntity> {

    @Override
    public String thing() {
        return "establishment";
    }

    @Override
    protected Class<EstablishmentEntity> rowType() {
        return EstablishmentEntity.class;
    }

    @Override
    protected EstablishmentEntity newRow() {
        return new EstablishmentEntity();
    }
}
