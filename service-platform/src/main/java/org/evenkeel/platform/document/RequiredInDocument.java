package org.evenkeel.platform.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Every component of a record is required unless it is {@code @Nullable}: the code says it once. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredInDocument implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA = DotName.createSimple(
            org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String GENERIC_PAGE = "Page";

    private final Map<String, List<String>> required = new TreeMap<>();

    public RequiredInDocument(IndexView index) {
        Collection<ClassInfo> classes = index.getKnownClasses();
        classes.stream().filter(type -> type.isRecord() && type.name().toString().startsWith("org.evenkeel."))
                .sorted(Comparator.comparing(ClassInfo::name))
                .forEach(type -> required.put(schemaName(type), requiredOf(type)));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            List<String> names = required.getOrDefault(name, name.startsWith(GENERIC_PAGE) ? required.get(GENERIC_PAGE) : null);
            if (names != null && schema.getProperties() != null) {
                require(schema, names);
            }
        });
    }

    private static void require(Schema schema, List<String> names) {
        List<String> documented = names.stream().filter(schema.getProperties()::containsKey).toList();
        schema.setRequired(documented.isEmpty() ? null : documented);
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance named = type.declaredAnnotation(SCHEMA);
        return named == null || named.value("name") == null ? type.simpleName() : named.value("name").asString();
    }

    private static List<String> requiredOf(ClassInfo type) {
        List<String> names = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            if (!component.type().hasAnnotation(NULLABLE) && !component.hasAnnotation(NULLABLE)) {
                names.add(component.name());
            }
        }
        return names;
    }
}
