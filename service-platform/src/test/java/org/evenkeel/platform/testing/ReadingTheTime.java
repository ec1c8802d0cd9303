package org.evenkeel.platform.testing;

import java.time.Clock;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** Calls that read the machine's time past the injected clock. */
final class ReadingTheTime {

    static final DescribedPredicate<JavaMethodCall> WITHOUT_A_CLOCK = DescribedPredicate
            .describe("it reads the time without a Clock", ReadingTheTime::isWithoutClock);

    private static final Set<String> SYSTEM = Set.of("currentTimeMillis");

    private ReadingTheTime() {
    }

    private static boolean isWithoutClock(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean now = owner.getPackageName().equals("java.time") && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || (owner.isEquivalentTo(System.class) && SYSTEM.contains(call.getName()));
    }
}
