package org.evenkeel.platform.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Uses no entity, repository or resource of another feature; {@code platform} is no feature, and made to be used. */
final class StayOutOfOtherFeatures extends ArchCondition<JavaClass> {

    private final String prefix;

    StayOutOfOtherFeatures(String basePackage) {
        super("use no entity, repository or resource of another feature");
        this.prefix = basePackage + ".";
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
            JavaClass to = dependency.getTargetClass();
            boolean inner = to.getSimpleName().matches(".*(Entity|Repository|Resource)");
            if (inner && to.getPackageName().startsWith(prefix) && !feature(to).equals("platform")
                    && !feature(to).equals(feature(from))) {
                events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
            }
        }
    }

    private String feature(JavaClass type) {
        return type.getPackageName().length() < prefix.length() ? ""
                : type.getPackageName().substring(prefix.length()).split("\\.")[0];
    }
}
