package org.evenkeel.planning.measure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.RecordName;
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

    @Override
    protected List<RecordName> namedIn(Relation relation) {
        return List.of(new RecordName("measure", relation.measure()), new RecordName("measure", relation.other()));
    }
}
