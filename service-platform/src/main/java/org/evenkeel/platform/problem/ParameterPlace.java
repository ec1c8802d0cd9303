package org.evenkeel.platform.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where the caller put a resource method's parameter.
 *
 * @param name as the caller knows it; empty for the body
 */
record ParameterPlace(String in, String name) {

    private static final ParameterPlace BODY = new ParameterPlace("body", "");

    static ParameterPlace of(ConstraintViolation<?> broken) {
        Path.MethodNode method = null;
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER && method != null) {
                Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                return of(declared(broken.getRootBeanClass(), method.getName(), types), index, String.valueOf(node.getName()));
            }
        }
        return BODY;
    }

    private static ParameterPlace of(@Nullable Method method, int index, String parameter) {
        if (method == null) {
            return BODY;
        }
        for (Annotation on : method.getParameterAnnotations()[index]) {
            if (on instanceof QueryParam query) {
                return new ParameterPlace("query", query.value());
            } else if (on instanceof PathParam path) {
                return new ParameterPlace("path", path.value());
            } else if (on instanceof HeaderParam header) {
                return new ParameterPlace("header", header.value());
            } else if (on instanceof RestQuery) {
                return new ParameterPlace("query", parameter);
            } else if (on instanceof RestPath) {
                return new ParameterPlace("path", parameter);
            } else if (on instanceof RestHeader) {
                return new ParameterPlace("header", parameter);
            }
        }
        return BODY;
    }

    /** Interceptors run on a generated subclass, whose parameters carry no annotations: the last one up is the real one. */
    @Nullable
    private static Method declared(Class<?> resource, String name, Class<?>[] types) {
        Method found = null;
        for (Class<?> type = resource; type != null && type != Object.class; type = type.getSuperclass()) {
            try {
                found = type.getDeclaredMethod(name, types);
            } catch (NoSuchMethodException notHere) {
                continue;
            }
        }
        return found;
    }
}
