package org.evenkeel.platform.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Writes into each operation the roles that {@code @RolesAllowed} names ({@code x-roles}), and the problems it may answer. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RolesInDocument implements OASFilter {

    private static final String BEARER = "bearer";

    private final Map<String, List<String>> rolesByOperation = new TreeMap<>();
    private final Set<String> open = new TreeSet<>();

    public RolesInDocument(IndexView index) {
        for (AnnotationInstance allowed : index.getAnnotations(RolesAllowed.class)) {
            if (allowed.target().kind() == AnnotationTarget.Kind.METHOD) {
                nameRoles(index, allowed.target().asMethod(), allowed.value().asStringArray());
            }
        }
        for (AnnotationInstance all : index.getAnnotations(PermitAll.class)) {
            if (all.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo method = all.target().asMethod();
                open.add(method.declaringClass().simpleName() + "_" + method.name());
            }
        }
    }

    /** An operation that resources inherit is an operation of each of them. */
    private void nameRoles(IndexView index, MethodInfo method, String[] roles) {
        ClassInfo declaring = method.declaringClass();
        Stream.concat(Stream.of(declaring), index.getAllKnownSubclasses(declaring.name()).stream())
                .forEach(resource -> rolesByOperation.put(resource.simpleName() + "_" + method.name(),
                        Arrays.stream(roles).sorted().toList()));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        // the library's own schemas, which none of our operations answers with
        document.getComponents().removeSchema("HttpProblem");
        document.getComponents().removeSchema("HttpValidationProblem");
        ProblemsInDocument problems = new ProblemsInDocument(document.getComponents());
        document.getComponents().addSecurityScheme(BEARER, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                .description("An access token of the organisation's sign-in; its groups give the roles."));
        document.getPaths().getPathItems().forEach((path, item) -> {
            for (Map.Entry<PathItem.HttpMethod, Operation> operation : item.getOperations().entrySet()) {
                nameRoles(operation.getValue());
                problems.addTo(operation.getValue(), path);
            }
        });
    }

    private void nameRoles(Operation operation) {
        if (open.contains(operation.getOperationId())) {
            operation.addExtension("x-opened-by-secret", true);
            operation.setSecurity(List.of());
        }
        List<String> roles = rolesByOperation.get(operation.getOperationId());
        if (roles != null) {
            operation.addExtension("x-roles", roles);
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        }
    }
}
