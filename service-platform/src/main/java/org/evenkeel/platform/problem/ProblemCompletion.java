package org.evenkeel.platform.problem;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.request.RequestId;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Gives every problem document its type, its request id and, where the framework refused, words of ours. */
@ApplicationScoped
public class ProblemCompletion implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder builder = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            PlatformProblem.ofStatus(problem.getStatusCode()).ifPresent(known -> builder.withType(known.uri())
                    .withTitle(known.title())
                    .withDetail(sentence(known)));
        }
        if (context.path != null) {
            builder.withInstance(URI.create(context.path.replaceAll("[^A-Za-z0-9/._~-]", "_")));
        }
        if (!problem.getParameters().containsKey("requestId")) {
            builder.with("requestId", RequestId.current());
        }
        return builder.build();
    }

    private static String sentence(PlatformProblem known) {
        return switch (known) {
            case UNAUTHENTICATED -> "A valid access token is needed. Sign in again and send it as a bearer token.";
            case FORBIDDEN -> "Your roles in this organisation do not allow this. Ask someone who holds a role named for it.";
            case UNEXPECTED -> "This is a fault of ours. Quote the request id when asking for help.";
            default -> known.title() + ". Check the request against the API document.";
        };
    }
}
