package org.evenkeel.planning.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class PoolRegister extends Register<Pool, PoolEntity> {

    @Override
    public String thing() {
        return "pool";
    }

    @Override
    protected Class<PoolEntity> rowType() {
        return PoolEntity.class;
    }

    @Override
    protected PoolEntity newRow() {
        return new PoolEntity();
    }
}
