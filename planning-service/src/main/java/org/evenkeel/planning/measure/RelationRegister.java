package org.evenkeel.planning.measure;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;

@ApplicationScoped
public class RelationRegister extends Register<Relation, RelationEntity> {

    @Override
    public String thing() {
        return "relation";
    }

    @Override
    protected Class<RelationEntity> rowType() {
        return RelationEntity.class;
    }

    @Override
    protected RelationEntity newRow() {
        return new RelationEntity();
    }
}
