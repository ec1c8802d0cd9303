package org.evenkeel.planning.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class CapacityRegister extends Register<Capacity, CapacityEntity> {

    @Override
    public String thing() {
        return "capacity";
    }

    @Override
    protected Class<CapacityEntity> rowType() {
        return CapacityEntity.class;
    }

    @Override
    protected CapacityEntity newRow() {
        return new CapacityEntity();
    }
}
