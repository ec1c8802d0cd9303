package org.evenkeel.impact.method;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the model does, in plain words, with each parameter's evidence and grade. */
@Schema(name = "Method")
public record MethodResponse(
        String title,
        @Schema(description = "Version of the parameters it tells of: the organisation's own, as they are now") String parameterSet,
        @Schema(description = "What stands above the first heading, as Markdown") String introduction,
        List<MethodSection> sections,
        @Schema(description = "Every parameter with range, grade and evidence") List<MethodParameter> parameters) {
}
