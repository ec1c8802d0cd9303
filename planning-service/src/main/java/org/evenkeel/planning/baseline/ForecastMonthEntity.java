package org.evenkeel.planning.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "forecast_month")
public class ForecastMonthEntity extends RegisterEntity<ForecastMonth> {

    @JdbcTypeCode(SqlTypes.JSON)
    private ForecastMonth content;

    @Override
    public ForecastMonth content() {
        return content;
    }

    @Override
    protected void content(ForecastMonth record) {
        content = record;
    }
}
