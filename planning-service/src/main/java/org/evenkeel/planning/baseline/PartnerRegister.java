package org.evenkeel.planning.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class PartnerRegister extends Register<Partner, PartnerEntity> {

    @Override
    public String thing() {
        return "partner";
    }

    @Override
    protected Class<PartnerEntity> rowType() {
        return PartnerEntity.class;
    }

    @Override
    protected PartnerEntity newRow() {
        return new PartnerEntity();
    }
}
