package org.evenkeel.planning.measure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.RecordName;
import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class MeasureAssessmentRegister extends Register<MeasureAssessment, MeasureAssessmentEntity> {

    @Override
    public String thing() {
        return "assessment";
    }

    @Override
    protected Class<MeasureAssessmentEntity> rowType() {
        return MeasureAssessmentEntity.class;
    }

    @Override
    protected MeasureAssessmentEntity newRow() {
        return new MeasureAssessmentEntity();
    }

    @Override
    protected List<RecordName> namedIn(MeasureAssessment assessment) {
        return List.of(new RecordName("measure", assessment.measure()));
    }
}
