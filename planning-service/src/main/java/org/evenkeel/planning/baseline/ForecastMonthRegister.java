package org.evenkeel.planning.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class ForecastMonthRegister extends Register<ForecastMonth, ForecastMonthEntity> {

    @Override
    public String thing() {
        return "forecast month";
    }

    @Override
    protected Class<ForecastMonthEntity> rowType() {
        return ForecastMonthEntity.class;
    }

    @Override
    protected ForecastMonthEntity newRow() {
        return new ForecastMonthEntity();
    }
}
