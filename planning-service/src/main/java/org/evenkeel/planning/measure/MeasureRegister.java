package org.evenkeel.planning.measure;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class MeasureRegister extends Register<Measure, MeasureEntity> {

    @Override
    public String thing() {
        return "measure";
    }

    @Override
    protected Class<MeasureEntity> rowType() {
        return MeasureEntity.class;
    }

    @Override
    protected MeasureEntity newRow() {
        return new MeasureEntity();
    }
}
