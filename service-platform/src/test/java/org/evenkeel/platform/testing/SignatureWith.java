package org.evenkeel.platform.testing;

import jakarta.persistence.Entity;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions on what a method takes and gives, generic arguments included. */
final class SignatureWith {

    static final ArchCondition<JavaMethod> ANY_ENTITY = new ArchCondition<>("take or give an entity") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean given = method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(SignatureWith::isEntity);
            boolean taken = method.getParameters().stream().map(JavaParameter::getType)
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream()).anyMatch(SignatureWith::isEntity);
            events.add(new SimpleConditionEvent(method, given || taken,
                    method.getFullName() + " takes or gives an entity"));
        }
    };

    private SignatureWith() {
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }
}
