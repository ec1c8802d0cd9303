package org.evenkeel.platform.testing;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions on a class and its package. */
final class ClassConditions {

    static final ArchCondition<JavaClass> FIELD = new ArchCondition<>("have a field with @TenantId") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (type.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(TenantId.class))) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " has no field with @TenantId"));
            }
        }
    };

    static final ArchCondition<JavaClass> NULL_MARKED_PACKAGE = new ArchCondition<>("be in a package with @NullMarked") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked package-info"));
            }
        }
    };

    private ClassConditions() {
    }
}
