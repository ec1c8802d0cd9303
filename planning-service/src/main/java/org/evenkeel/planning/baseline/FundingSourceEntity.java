package org.evenkeel.planning.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "funding_source")
public class FundingSourceEntity extends RegisterEntity<FundingSource> {

    @JdbcTypeCode(SqlTypes.JSON)
    private FundingSource content;

    @Override
    public FundingSource content() {
        return content;
    }

    @Override
    protected void content(FundingSource record) {
        content = record;
    }
}
