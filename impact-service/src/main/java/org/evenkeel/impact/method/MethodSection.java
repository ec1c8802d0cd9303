package org.evenkeel.impact.method;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of the method page. */
public record MethodSection(
        @Schema(description = "Stable, kebab-case; made of the heading", examples = "how-wrong-it-may-be") String id,
        @Schema(examples = "How wrong it may be") String title,
        @Schema(description = "The text, as Markdown") String markdown) {
}
