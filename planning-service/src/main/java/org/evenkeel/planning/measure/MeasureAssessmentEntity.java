package org.evenkeel.planning.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "measure_assessment")
public class MeasureAssessmentEntity extends RegisterEntity<MeasureAssessment> {

    @JdbcTypeCode(SqlTypes.JSON)
    private MeasureAssessment content;

    @Override
    public MeasureAssessment content() {
        return content;
    }

    @Override
    protected void content(MeasureAssessment record) {
        content = record;
    }
}
