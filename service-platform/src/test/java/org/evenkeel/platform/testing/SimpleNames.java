package org.evenkeel.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** One name, one thing. */
final class SimpleNames {

    private SimpleNames() {
    }

    static void assertDistinct(JavaClasses code) {
        Map<String, List<String>> bySimpleName = code.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(bySimpleName.values()).as("types of one service that share a simple name")
                .allSatisfy(types -> assertThat(types).hasSize(1));
    }
}
