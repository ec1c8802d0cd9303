package org.evenkeel.planning.measure;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;

@Path("/measure-assessments")
public class MeasureAssessmentResource extends RegisterResource<MeasureAssessment> {

    @Inject
    MeasureAssessmentRegister register;

    @Override
    protected Register<MeasureAssessment, ?> register() {
        return register;
    }
}
