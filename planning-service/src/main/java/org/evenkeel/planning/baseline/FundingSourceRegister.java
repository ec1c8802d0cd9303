package org.evenkeel.planning.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class FundingSourceRegister extends Register<FundingSource, FundingSourceEntity> {

    @Override
    public String thing() {
        return "funding source";
    }

    @Override
    protected Class<FundingSourceEntity> rowType() {
        return FundingSourceEntity.class;
    }

    @Override
    protected FundingSourceEntity newRow() {
        return new FundingSourceEntity();
    }
}
