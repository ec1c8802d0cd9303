package org.evenkeel.platform.problem;

import java.io.IOException;
import java.util.Map;

import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.vertx.ext.web.RoutingContext;

/**
 * The one way from an exception to a problem document. What it does not know is a fault of ours: 500, and nothing told
 * but to the log, where the library writes it with its stack trace.
 */
public class ProblemMapper {

    /** The library registers its mappers with 999, and the lowest wins. */
    private static final int BEFORE_THE_LIBRARY = 1;

    @ServerExceptionMapper(value = { Exception.class, RuntimeException.class, IOException.class, Refusal.class,
            PersistenceException.class, ValidationException.class,
            ConstraintViolationException.class, JsonProcessingException.class, MismatchedInputException.class,
            InvalidFormatException.class,
            UnrecognizedPropertyException.class, WebApplicationException.class,
            NotFoundException.class }, priority = BEFORE_THE_LIBRARY)
    public Response problem(Exception thrown, RoutingContext request) {
        HttpProblem problem = RefusalOf.exception(thrown).map(ProblemMapper::document).orElseGet(ProblemMapper::unknown);
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(thrown, request.normalizedPath()))
                .toResponse();
    }

    static HttpProblem document(Refusal refusal) {
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(refusal.type().uri())
                .withTitle(refusal.type().title())
                .withStatus(refusal.type().status())
                .withDetail(refusal.detail());
        if (!refusal.violations().isEmpty()) {
            builder.with("violations", refusal.violations());
        }
        for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
            builder.withHeader(header.getKey(), header.getValue());
        }
        return builder.build();
    }

    private static HttpProblem unknown() {
        return HttpProblem.builder()
                .withType(PlatformProblem.UNEXPECTED.uri())
                .withTitle(PlatformProblem.UNEXPECTED.title())
                .withStatus(PlatformProblem.UNEXPECTED.status())
                .build();
    }
}
