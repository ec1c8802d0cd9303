package org.evenkeel.planning.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class ServiceRegister extends Register<Service, ServiceEntity> {

    @Override
    public String thing() {
        return "service";
    }

    @Override
    protected Class<ServiceEntity> rowType() {
        return ServiceEntity.class;
    }

    @Override
    protected ServiceEntity newRow() {
        return new ServiceEntity();
    }
}
